// Generated from schemas/ by `npm run generate`; do not edit.
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://locktender.dev/schemas/environment-approval.schema.json","title":"EnvironmentApprovalData","type":"object","additionalProperties":false,"required":["approved","digest","class","automatic","stages","seats","votes","checks","expiresAt","review"],"properties":{"approved":{"type":"boolean"},"digest":{"type":"string"},"class":{"type":["string","null"]},"askedAt":{"type":["string","null"],"format":"date-time"},"thread":{"type":["string","null"]},"automatic":{"oneOf":[{"$ref":"#/$defs/Automatic"},{"type":"null"}]},"stages":{"type":"array","items":{"$ref":"#/$defs/Stage"}},"seats":{"type":"array","items":{"$ref":"#/$defs/Seat"}},"votes":{"type":"array","items":{"$ref":"#/$defs/Vote"}},"checks":{"type":"array","items":{"$ref":"#/$defs/Check"}},"expiresAt":{"type":["string","null"],"format":"date-time"},"review":{"oneOf":[{"$ref":"#/$defs/Review"},{"type":"null"}]}},"$defs":{"Automatic":{"title":"AutomaticApproval","type":"object","additionalProperties":false,"required":["rule","reason"],"properties":{"rule":{"type":"string"},"reason":{"type":"string"}}},"Stage":{"title":"ApprovalStageState","type":"object","additionalProperties":false,"required":["name","state","opensAt"],"properties":{"name":{"type":"string"},"state":{"type":"string","enum":["satisfied","open","waiting"]},"opensAt":{"type":["string","null"],"format":"date-time"}}},"Seat":{"title":"ApprovalSeat","type":"object","additionalProperties":false,"required":["stage","role","board","chair","filledBy","missing"],"properties":{"stage":{"type":"string"},"role":{"type":"string"},"board":{"type":["string","null"]},"chair":{"type":"boolean"},"filledBy":{"oneOf":[{"$ref":"#/$defs/SeatHolder"},{"type":"null"}]},"missing":{"type":"boolean"}}},"SeatHolder":{"title":"ApprovalSeatHolder","type":"object","additionalProperties":false,"required":["user","login","vote","at","delegatedFrom"],"properties":{"user":{"type":"integer"},"login":{"type":["string","null"]},"vote":{"type":"string"},"at":{"type":"string","format":"date-time"},"delegatedFrom":{"type":["integer","null"]}}},"Vote":{"title":"JudgedVote","type":"object","additionalProperties":false,"required":["id","user","login","source","at","says","role","counted","code","reason","mend","scorecard"],"properties":{"id":{"type":"string"},"user":{"type":["integer","null"]},"login":{"type":["string","null"]},"source":{"type":"string"},"at":{"type":["string","null"],"format":"date-time"},"says":{"type":"string","enum":["approve","veto","withdraw","nothing"]},"role":{"type":["string","null"]},"counted":{"type":"boolean"},"code":{"type":"string"},"reason":{"type":"string"},"mend":{"type":["string","null"]},"scorecard":{"type":"object","additionalProperties":{"type":"string"}}}},"Check":{"title":"ApprovalCheck","type":"object","additionalProperties":false,"required":["code","outcome","message"],"properties":{"code":{"type":"string"},"outcome":{"type":"string","enum":["pass","warn","fail","unknown","pending"]},"message":{"type":"string"}}},"Review":{"title":"ApprovalReview","type":"object","additionalProperties":false,"required":["within","dueAt"],"properties":{"within":{"type":"string"},"dueAt":{"type":"string","format":"date-time"}}}}};
const schema32 = {"title":"AutomaticApproval","type":"object","additionalProperties":false,"required":["rule","reason"],"properties":{"rule":{"type":"string"},"reason":{"type":"string"}}};
const schema33 = {"title":"ApprovalStageState","type":"object","additionalProperties":false,"required":["name","state","opensAt"],"properties":{"name":{"type":"string"},"state":{"type":"string","enum":["satisfied","open","waiting"]},"opensAt":{"type":["string","null"],"format":"date-time"}}};
const schema36 = {"title":"JudgedVote","type":"object","additionalProperties":false,"required":["id","user","login","source","at","says","role","counted","code","reason","mend","scorecard"],"properties":{"id":{"type":"string"},"user":{"type":["integer","null"]},"login":{"type":["string","null"]},"source":{"type":"string"},"at":{"type":["string","null"],"format":"date-time"},"says":{"type":"string","enum":["approve","veto","withdraw","nothing"]},"role":{"type":["string","null"]},"counted":{"type":"boolean"},"code":{"type":"string"},"reason":{"type":"string"},"mend":{"type":["string","null"]},"scorecard":{"type":"object","additionalProperties":{"type":"string"}}}};
const schema37 = {"title":"ApprovalCheck","type":"object","additionalProperties":false,"required":["code","outcome","message"],"properties":{"code":{"type":"string"},"outcome":{"type":"string","enum":["pass","warn","fail","unknown","pending"]},"message":{"type":"string"}}};
const schema38 = {"title":"ApprovalReview","type":"object","additionalProperties":false,"required":["within","dueAt"],"properties":{"within":{"type":"string"},"dueAt":{"type":"string","format":"date-time"}}};
const func1 = Object.prototype.hasOwnProperty;
const formats0 = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;
const schema34 = {"title":"ApprovalSeat","type":"object","additionalProperties":false,"required":["stage","role","board","chair","filledBy","missing"],"properties":{"stage":{"type":"string"},"role":{"type":"string"},"board":{"type":["string","null"]},"chair":{"type":"boolean"},"filledBy":{"oneOf":[{"$ref":"#/$defs/SeatHolder"},{"type":"null"}]},"missing":{"type":"boolean"}}};
const schema35 = {"title":"ApprovalSeatHolder","type":"object","additionalProperties":false,"required":["user","login","vote","at","delegatedFrom"],"properties":{"user":{"type":"integer"},"login":{"type":["string","null"]},"vote":{"type":"string"},"at":{"type":"string","format":"date-time"},"delegatedFrom":{"type":["integer","null"]}}};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.stage === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stage"},message:"must have required property '"+"stage"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.role === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.board === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "board"},message:"must have required property '"+"board"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.chair === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "chair"},message:"must have required property '"+"chair"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.filledBy === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "filledBy"},message:"must have required property '"+"filledBy"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.missing === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "missing"},message:"must have required property '"+"missing"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "stage") || (key0 === "role")) || (key0 === "board")) || (key0 === "chair")) || (key0 === "filledBy")) || (key0 === "missing"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.stage !== undefined){
if(typeof data.stage !== "string"){
const err7 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.role !== undefined){
if(typeof data.role !== "string"){
const err8 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.board !== undefined){
let data2 = data.board;
if((typeof data2 !== "string") && (data2 !== null)){
const err9 = {instancePath:instancePath+"/board",schemaPath:"#/properties/board/type",keyword:"type",params:{type: schema34.properties.board.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.chair !== undefined){
if(typeof data.chair !== "boolean"){
const err10 = {instancePath:instancePath+"/chair",schemaPath:"#/properties/chair/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.filledBy !== undefined){
let data4 = data.filledBy;
const _errs11 = errors;
let valid1 = false;
let passing0 = null;
const _errs12 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.user === undefined){
const err11 = {instancePath:instancePath+"/filledBy",schemaPath:"#/$defs/SeatHolder/required",keyword:"required",params:{missingProperty: "user"},message:"must have required property '"+"user"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data4.login === undefined){
const err12 = {instancePath:instancePath+"/filledBy",schemaPath:"#/$defs/SeatHolder/required",keyword:"required",params:{missingProperty: "login"},message:"must have required property '"+"login"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data4.vote === undefined){
const err13 = {instancePath:instancePath+"/filledBy",schemaPath:"#/$defs/SeatHolder/required",keyword:"required",params:{missingProperty: "vote"},message:"must have required property '"+"vote"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data4.at === undefined){
const err14 = {instancePath:instancePath+"/filledBy",schemaPath:"#/$defs/SeatHolder/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data4.delegatedFrom === undefined){
const err15 = {instancePath:instancePath+"/filledBy",schemaPath:"#/$defs/SeatHolder/required",keyword:"required",params:{missingProperty: "delegatedFrom"},message:"must have required property '"+"delegatedFrom"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key1 in data4){
if(!(((((key1 === "user") || (key1 === "login")) || (key1 === "vote")) || (key1 === "at")) || (key1 === "delegatedFrom"))){
const err16 = {instancePath:instancePath+"/filledBy",schemaPath:"#/$defs/SeatHolder/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data4.user !== undefined){
let data5 = data4.user;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err17 = {instancePath:instancePath+"/filledBy/user",schemaPath:"#/$defs/SeatHolder/properties/user/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data4.login !== undefined){
let data6 = data4.login;
if((typeof data6 !== "string") && (data6 !== null)){
const err18 = {instancePath:instancePath+"/filledBy/login",schemaPath:"#/$defs/SeatHolder/properties/login/type",keyword:"type",params:{type: schema35.properties.login.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data4.vote !== undefined){
if(typeof data4.vote !== "string"){
const err19 = {instancePath:instancePath+"/filledBy/vote",schemaPath:"#/$defs/SeatHolder/properties/vote/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data4.at !== undefined){
let data8 = data4.at;
if(typeof data8 === "string"){
if(!(formats0.test(data8))){
const err20 = {instancePath:instancePath+"/filledBy/at",schemaPath:"#/$defs/SeatHolder/properties/at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/filledBy/at",schemaPath:"#/$defs/SeatHolder/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data4.delegatedFrom !== undefined){
let data9 = data4.delegatedFrom;
if((!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) && (data9 !== null)){
const err22 = {instancePath:instancePath+"/filledBy/delegatedFrom",schemaPath:"#/$defs/SeatHolder/properties/delegatedFrom/type",keyword:"type",params:{type: schema35.properties.delegatedFrom.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/filledBy",schemaPath:"#/$defs/SeatHolder/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid0 = _errs12 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs26 = errors;
if(data4 !== null){
const err24 = {instancePath:instancePath+"/filledBy",schemaPath:"#/properties/filledBy/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var _valid0 = _errs26 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err25 = {instancePath:instancePath+"/filledBy",schemaPath:"#/properties/filledBy/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
}
if(data.missing !== undefined){
if(typeof data.missing !== "boolean"){
const err26 = {instancePath:instancePath+"/missing",schemaPath:"#/properties/missing/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://locktender.dev/schemas/environment-approval.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.approved === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "approved"},message:"must have required property '"+"approved"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.digest === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.class === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "class"},message:"must have required property '"+"class"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.automatic === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "automatic"},message:"must have required property '"+"automatic"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.stages === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stages"},message:"must have required property '"+"stages"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.seats === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seats"},message:"must have required property '"+"seats"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.votes === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "votes"},message:"must have required property '"+"votes"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.checks === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "checks"},message:"must have required property '"+"checks"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.expiresAt === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expiresAt"},message:"must have required property '"+"expiresAt"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.review === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "review"},message:"must have required property '"+"review"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err10 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.approved !== undefined){
if(typeof data.approved !== "boolean"){
const err11 = {instancePath:instancePath+"/approved",schemaPath:"#/properties/approved/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.digest !== undefined){
if(typeof data.digest !== "string"){
const err12 = {instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.class !== undefined){
let data2 = data.class;
if((typeof data2 !== "string") && (data2 !== null)){
const err13 = {instancePath:instancePath+"/class",schemaPath:"#/properties/class/type",keyword:"type",params:{type: schema31.properties.class.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.askedAt !== undefined){
let data3 = data.askedAt;
if((typeof data3 !== "string") && (data3 !== null)){
const err14 = {instancePath:instancePath+"/askedAt",schemaPath:"#/properties/askedAt/type",keyword:"type",params:{type: schema31.properties.askedAt.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(typeof data3 === "string"){
if(!(formats0.test(data3))){
const err15 = {instancePath:instancePath+"/askedAt",schemaPath:"#/properties/askedAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data.thread !== undefined){
let data4 = data.thread;
if((typeof data4 !== "string") && (data4 !== null)){
const err16 = {instancePath:instancePath+"/thread",schemaPath:"#/properties/thread/type",keyword:"type",params:{type: schema31.properties.thread.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.automatic !== undefined){
let data5 = data.automatic;
const _errs13 = errors;
let valid1 = false;
let passing0 = null;
const _errs14 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.rule === undefined){
const err17 = {instancePath:instancePath+"/automatic",schemaPath:"#/$defs/Automatic/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data5.reason === undefined){
const err18 = {instancePath:instancePath+"/automatic",schemaPath:"#/$defs/Automatic/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key1 in data5){
if(!((key1 === "rule") || (key1 === "reason"))){
const err19 = {instancePath:instancePath+"/automatic",schemaPath:"#/$defs/Automatic/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data5.rule !== undefined){
if(typeof data5.rule !== "string"){
const err20 = {instancePath:instancePath+"/automatic/rule",schemaPath:"#/$defs/Automatic/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data5.reason !== undefined){
if(typeof data5.reason !== "string"){
const err21 = {instancePath:instancePath+"/automatic/reason",schemaPath:"#/$defs/Automatic/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/automatic",schemaPath:"#/$defs/Automatic/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid0 = _errs14 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs22 = errors;
if(data5 !== null){
const err23 = {instancePath:instancePath+"/automatic",schemaPath:"#/properties/automatic/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid0 = _errs22 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err24 = {instancePath:instancePath+"/automatic",schemaPath:"#/properties/automatic/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
}
if(data.stages !== undefined){
let data8 = data.stages;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.name === undefined){
const err25 = {instancePath:instancePath+"/stages/" + i0,schemaPath:"#/$defs/Stage/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data9.state === undefined){
const err26 = {instancePath:instancePath+"/stages/" + i0,schemaPath:"#/$defs/Stage/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data9.opensAt === undefined){
const err27 = {instancePath:instancePath+"/stages/" + i0,schemaPath:"#/$defs/Stage/required",keyword:"required",params:{missingProperty: "opensAt"},message:"must have required property '"+"opensAt"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
for(const key2 in data9){
if(!(((key2 === "name") || (key2 === "state")) || (key2 === "opensAt"))){
const err28 = {instancePath:instancePath+"/stages/" + i0,schemaPath:"#/$defs/Stage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data9.name !== undefined){
if(typeof data9.name !== "string"){
const err29 = {instancePath:instancePath+"/stages/" + i0+"/name",schemaPath:"#/$defs/Stage/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data9.state !== undefined){
let data11 = data9.state;
if(typeof data11 !== "string"){
const err30 = {instancePath:instancePath+"/stages/" + i0+"/state",schemaPath:"#/$defs/Stage/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!(((data11 === "satisfied") || (data11 === "open")) || (data11 === "waiting"))){
const err31 = {instancePath:instancePath+"/stages/" + i0+"/state",schemaPath:"#/$defs/Stage/properties/state/enum",keyword:"enum",params:{allowedValues: schema33.properties.state.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data9.opensAt !== undefined){
let data12 = data9.opensAt;
if((typeof data12 !== "string") && (data12 !== null)){
const err32 = {instancePath:instancePath+"/stages/" + i0+"/opensAt",schemaPath:"#/$defs/Stage/properties/opensAt/type",keyword:"type",params:{type: schema33.properties.opensAt.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(typeof data12 === "string"){
if(!(formats0.test(data12))){
const err33 = {instancePath:instancePath+"/stages/" + i0+"/opensAt",schemaPath:"#/$defs/Stage/properties/opensAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
}
else {
const err34 = {instancePath:instancePath+"/stages/" + i0,schemaPath:"#/$defs/Stage/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.seats !== undefined){
let data13 = data.seats;
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
if(!(validate21(data13[i1], {instancePath:instancePath+"/seats/" + i1,parentData:data13,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err36 = {instancePath:instancePath+"/seats",schemaPath:"#/properties/seats/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.votes !== undefined){
let data15 = data.votes;
if(Array.isArray(data15)){
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
let data16 = data15[i2];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.id === undefined){
const err37 = {instancePath:instancePath+"/votes/" + i2,schemaPath:"#/$defs/Vote/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data16.user === undefined){
const err38 = {instancePath:instancePath+"/votes/" + i2,schemaPath:"#/$defs/Vote/required",keyword:"required",params:{missingProperty: "user"},message:"must have required property '"+"user"+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data16.login === undefined){
const err39 = {instancePath:instancePath+"/votes/" + i2,schemaPath:"#/$defs/Vote/required",keyword:"required",params:{missingProperty: "login"},message:"must have required property '"+"login"+"'"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data16.source === undefined){
const err40 = {instancePath:instancePath+"/votes/" + i2,schemaPath:"#/$defs/Vote/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data16.at === undefined){
const err41 = {instancePath:instancePath+"/votes/" + i2,schemaPath:"#/$defs/Vote/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data16.says === undefined){
const err42 = {instancePath:instancePath+"/votes/" + i2,schemaPath:"#/$defs/Vote/required",keyword:"required",params:{missingProperty: "says"},message:"must have required property '"+"says"+"'"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data16.role === undefined){
const err43 = {instancePath:instancePath+"/votes/" + i2,schemaPath:"#/$defs/Vote/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data16.counted === undefined){
const err44 = {instancePath:instancePath+"/votes/" + i2,schemaPath:"#/$defs/Vote/required",keyword:"required",params:{missingProperty: "counted"},message:"must have required property '"+"counted"+"'"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data16.code === undefined){
const err45 = {instancePath:instancePath+"/votes/" + i2,schemaPath:"#/$defs/Vote/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data16.reason === undefined){
const err46 = {instancePath:instancePath+"/votes/" + i2,schemaPath:"#/$defs/Vote/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data16.mend === undefined){
const err47 = {instancePath:instancePath+"/votes/" + i2,schemaPath:"#/$defs/Vote/required",keyword:"required",params:{missingProperty: "mend"},message:"must have required property '"+"mend"+"'"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data16.scorecard === undefined){
const err48 = {instancePath:instancePath+"/votes/" + i2,schemaPath:"#/$defs/Vote/required",keyword:"required",params:{missingProperty: "scorecard"},message:"must have required property '"+"scorecard"+"'"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
for(const key3 in data16){
if(!(func1.call(schema36.properties, key3))){
const err49 = {instancePath:instancePath+"/votes/" + i2,schemaPath:"#/$defs/Vote/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data16.id !== undefined){
if(typeof data16.id !== "string"){
const err50 = {instancePath:instancePath+"/votes/" + i2+"/id",schemaPath:"#/$defs/Vote/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data16.user !== undefined){
let data18 = data16.user;
if((!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))) && (data18 !== null)){
const err51 = {instancePath:instancePath+"/votes/" + i2+"/user",schemaPath:"#/$defs/Vote/properties/user/type",keyword:"type",params:{type: schema36.properties.user.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data16.login !== undefined){
let data19 = data16.login;
if((typeof data19 !== "string") && (data19 !== null)){
const err52 = {instancePath:instancePath+"/votes/" + i2+"/login",schemaPath:"#/$defs/Vote/properties/login/type",keyword:"type",params:{type: schema36.properties.login.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data16.source !== undefined){
if(typeof data16.source !== "string"){
const err53 = {instancePath:instancePath+"/votes/" + i2+"/source",schemaPath:"#/$defs/Vote/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data16.at !== undefined){
let data21 = data16.at;
if((typeof data21 !== "string") && (data21 !== null)){
const err54 = {instancePath:instancePath+"/votes/" + i2+"/at",schemaPath:"#/$defs/Vote/properties/at/type",keyword:"type",params:{type: schema36.properties.at.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(typeof data21 === "string"){
if(!(formats0.test(data21))){
const err55 = {instancePath:instancePath+"/votes/" + i2+"/at",schemaPath:"#/$defs/Vote/properties/at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
if(data16.says !== undefined){
let data22 = data16.says;
if(typeof data22 !== "string"){
const err56 = {instancePath:instancePath+"/votes/" + i2+"/says",schemaPath:"#/$defs/Vote/properties/says/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(!((((data22 === "approve") || (data22 === "veto")) || (data22 === "withdraw")) || (data22 === "nothing"))){
const err57 = {instancePath:instancePath+"/votes/" + i2+"/says",schemaPath:"#/$defs/Vote/properties/says/enum",keyword:"enum",params:{allowedValues: schema36.properties.says.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data16.role !== undefined){
let data23 = data16.role;
if((typeof data23 !== "string") && (data23 !== null)){
const err58 = {instancePath:instancePath+"/votes/" + i2+"/role",schemaPath:"#/$defs/Vote/properties/role/type",keyword:"type",params:{type: schema36.properties.role.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data16.counted !== undefined){
if(typeof data16.counted !== "boolean"){
const err59 = {instancePath:instancePath+"/votes/" + i2+"/counted",schemaPath:"#/$defs/Vote/properties/counted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data16.code !== undefined){
if(typeof data16.code !== "string"){
const err60 = {instancePath:instancePath+"/votes/" + i2+"/code",schemaPath:"#/$defs/Vote/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data16.reason !== undefined){
if(typeof data16.reason !== "string"){
const err61 = {instancePath:instancePath+"/votes/" + i2+"/reason",schemaPath:"#/$defs/Vote/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data16.mend !== undefined){
let data27 = data16.mend;
if((typeof data27 !== "string") && (data27 !== null)){
const err62 = {instancePath:instancePath+"/votes/" + i2+"/mend",schemaPath:"#/$defs/Vote/properties/mend/type",keyword:"type",params:{type: schema36.properties.mend.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data16.scorecard !== undefined){
let data28 = data16.scorecard;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const key4 in data28){
if(typeof data28[key4] !== "string"){
const err63 = {instancePath:instancePath+"/votes/" + i2+"/scorecard/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Vote/properties/scorecard/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/votes/" + i2+"/scorecard",schemaPath:"#/$defs/Vote/properties/scorecard/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/votes/" + i2,schemaPath:"#/$defs/Vote/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath:instancePath+"/votes",schemaPath:"#/properties/votes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data.checks !== undefined){
let data30 = data.checks;
if(Array.isArray(data30)){
const len3 = data30.length;
for(let i3=0; i3<len3; i3++){
let data31 = data30[i3];
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.code === undefined){
const err67 = {instancePath:instancePath+"/checks/" + i3,schemaPath:"#/$defs/Check/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data31.outcome === undefined){
const err68 = {instancePath:instancePath+"/checks/" + i3,schemaPath:"#/$defs/Check/required",keyword:"required",params:{missingProperty: "outcome"},message:"must have required property '"+"outcome"+"'"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data31.message === undefined){
const err69 = {instancePath:instancePath+"/checks/" + i3,schemaPath:"#/$defs/Check/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
for(const key5 in data31){
if(!(((key5 === "code") || (key5 === "outcome")) || (key5 === "message"))){
const err70 = {instancePath:instancePath+"/checks/" + i3,schemaPath:"#/$defs/Check/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data31.code !== undefined){
if(typeof data31.code !== "string"){
const err71 = {instancePath:instancePath+"/checks/" + i3+"/code",schemaPath:"#/$defs/Check/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data31.outcome !== undefined){
let data33 = data31.outcome;
if(typeof data33 !== "string"){
const err72 = {instancePath:instancePath+"/checks/" + i3+"/outcome",schemaPath:"#/$defs/Check/properties/outcome/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(!(((((data33 === "pass") || (data33 === "warn")) || (data33 === "fail")) || (data33 === "unknown")) || (data33 === "pending"))){
const err73 = {instancePath:instancePath+"/checks/" + i3+"/outcome",schemaPath:"#/$defs/Check/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema37.properties.outcome.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data31.message !== undefined){
if(typeof data31.message !== "string"){
const err74 = {instancePath:instancePath+"/checks/" + i3+"/message",schemaPath:"#/$defs/Check/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
else {
const err75 = {instancePath:instancePath+"/checks/" + i3,schemaPath:"#/$defs/Check/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
else {
const err76 = {instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data.expiresAt !== undefined){
let data35 = data.expiresAt;
if((typeof data35 !== "string") && (data35 !== null)){
const err77 = {instancePath:instancePath+"/expiresAt",schemaPath:"#/properties/expiresAt/type",keyword:"type",params:{type: schema31.properties.expiresAt.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(typeof data35 === "string"){
if(!(formats0.test(data35))){
const err78 = {instancePath:instancePath+"/expiresAt",schemaPath:"#/properties/expiresAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
if(data.review !== undefined){
let data36 = data.review;
const _errs87 = errors;
let valid19 = false;
let passing1 = null;
const _errs88 = errors;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.within === undefined){
const err79 = {instancePath:instancePath+"/review",schemaPath:"#/$defs/Review/required",keyword:"required",params:{missingProperty: "within"},message:"must have required property '"+"within"+"'"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(data36.dueAt === undefined){
const err80 = {instancePath:instancePath+"/review",schemaPath:"#/$defs/Review/required",keyword:"required",params:{missingProperty: "dueAt"},message:"must have required property '"+"dueAt"+"'"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
for(const key6 in data36){
if(!((key6 === "within") || (key6 === "dueAt"))){
const err81 = {instancePath:instancePath+"/review",schemaPath:"#/$defs/Review/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data36.within !== undefined){
if(typeof data36.within !== "string"){
const err82 = {instancePath:instancePath+"/review/within",schemaPath:"#/$defs/Review/properties/within/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data36.dueAt !== undefined){
let data38 = data36.dueAt;
if(typeof data38 === "string"){
if(!(formats0.test(data38))){
const err83 = {instancePath:instancePath+"/review/dueAt",schemaPath:"#/$defs/Review/properties/dueAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
else {
const err84 = {instancePath:instancePath+"/review/dueAt",schemaPath:"#/$defs/Review/properties/dueAt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
else {
const err85 = {instancePath:instancePath+"/review",schemaPath:"#/$defs/Review/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
var _valid1 = _errs88 === errors;
if(_valid1){
valid19 = true;
passing1 = 0;
}
const _errs96 = errors;
if(data36 !== null){
const err86 = {instancePath:instancePath+"/review",schemaPath:"#/properties/review/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
var _valid1 = _errs96 === errors;
if(_valid1 && valid19){
valid19 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid19 = true;
passing1 = 1;
}
}
if(!valid19){
const err87 = {instancePath:instancePath+"/review",schemaPath:"#/properties/review/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
else {
errors = _errs87;
if(vErrors !== null){
if(_errs87){
vErrors.length = _errs87;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err88 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
