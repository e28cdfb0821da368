// Generated from schemas/ by `npm run generate`; do not edit.
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://locktender.dev/schemas/go-no-go.schema.json","title":"GoNoGoData","type":"object","additionalProperties":false,"required":["decision","code","message","phase","type","targetTime","criteria","risks","watch","override","delay","cancellation","notBefore","inputs","results","expiresAt","reconfirmFrom","confirms","statements","notes"],"properties":{"decision":{"$ref":"#/$defs/Outcome"},"code":{"type":"string","pattern":"^decision/[a-z0-9][a-z0-9-]*$"},"message":{"type":"string"},"phase":{"type":"string","enum":["before-start","started"]},"type":{"type":["string","null"]},"targetTime":{"type":["string","null"],"format":"date-time"},"criteria":{"type":"array","items":{"$ref":"#/$defs/Criterion"}},"risks":{"type":"array","items":{"$ref":"#/$defs/Risk"}},"watch":{"type":"array","items":{"$ref":"#/$defs/Watch"}},"override":{"oneOf":[{"type":"null"},{"$ref":"https://locktender.dev/schemas/quality-gate.schema.json#/$defs/Override"}]},"delay":{"oneOf":[{"type":"null"},{"$ref":"#/$defs/Delay"}]},"cancellation":{"oneOf":[{"type":"null"},{"$ref":"#/$defs/Cancellation"}]},"notBefore":{"type":["string","null"],"format":"date-time"},"inputs":{"$ref":"#/$defs/Inputs"},"results":{"type":"array","items":{"$ref":"#/$defs/ReadResult"}},"expiresAt":{"type":"string","format":"date-time"},"reconfirmFrom":{"type":["string","null"],"format":"date-time"},"confirms":{"oneOf":[{"type":"null"},{"$ref":"#/$defs/Confirmation"}]},"statements":{"type":"array","items":{"$ref":"#/$defs/StatementUse"}},"notes":{"type":"array","items":{"$ref":"https://locktender.dev/schemas/quality-gate.schema.json#/$defs/Note"}}},"$defs":{"Outcome":{"title":"DecisionOutcome","type":"string","enum":["GO","CONDITIONAL","NO-GO","ABORT"]},"State":{"title":"DecisionState","type":"string","enum":["pass","warn","fail","unknown"]},"Criterion":{"title":"DecisionCriterion","type":"object","additionalProperties":false,"required":["id","group","text","state","level","proof","by","code","message","accepted"],"properties":{"id":{"type":"string"},"group":{"type":"string"},"text":{"type":"string"},"state":{"$ref":"#/$defs/State"},"level":{"type":"string","enum":["critical","minor"]},"proof":{"type":"string","enum":["job","result","gate","check","attestation"]},"by":{"type":["string","null"]},"code":{"type":"string","pattern":"^[a-z][a-z0-9-]*/[a-z0-9][a-z0-9-]*$"},"message":{"type":"string"},"accepted":{"type":["boolean","null"]}}},"Risk":{"title":"DecisionRisk","type":"object","additionalProperties":false,"required":["of","owner","expires","reason","by","source"],"properties":{"of":{"type":"string"},"owner":{"type":"string"},"expires":{"type":"string","format":"date-time"},"reason":{"type":"string"},"by":{"type":["string","null"]},"source":{"type":"string","enum":["waiver","statement"]}}},"Watch":{"title":"DecisionWatch","type":"object","additionalProperties":false,"required":["who","what","by"],"properties":{"who":{"type":"string"},"what":{"type":"string"},"by":{"type":"string"}}},"Delay":{"title":"DecisionDelay","type":"object","additionalProperties":false,"required":["to","reason","by"],"properties":{"to":{"type":"string","format":"date-time"},"reason":{"type":"string"},"by":{"type":"string"}}},"Cancellation":{"title":"DecisionCancellation","type":"object","additionalProperties":false,"required":["at","reason","by"],"properties":{"at":{"type":"string","format":"date-time"},"reason":{"type":"string"},"by":{"type":"string"}}},"Inputs":{"title":"DecisionInputs","type":"object","additionalProperties":false,"required":["digest","required"],"properties":{"digest":{"$ref":"https://locktender.dev/schemas/result.schema.json#/$defs/Digest"},"required":{"type":"array","items":{"type":"string"}}}},"ReadResult":{"title":"DecisionResult","type":"object","additionalProperties":false,"required":["id","source","action","verdict","at","sha256"],"properties":{"id":{"type":"string"},"source":{"type":"string"},"action":{"type":"string"},"verdict":{"$ref":"https://locktender.dev/schemas/result.schema.json#/$defs/Verdict"},"at":{"type":"string"},"sha256":{"$ref":"https://locktender.dev/schemas/result.schema.json#/$defs/Digest"}}},"Confirmation":{"title":"DecisionConfirmation","type":"object","additionalProperties":false,"required":["at","decision","digest","state","message"],"properties":{"at":{"type":"string","format":"date-time"},"decision":{"$ref":"#/$defs/Outcome"},"digest":{"$ref":"https://locktender.dev/schemas/result.schema.json#/$defs/Digest"},"state":{"type":"string","enum":["confirmed","voided","expired"]},"message":{"type":"string"}}},"StatementUse":{"title":"DecisionStatement","type":"object","additionalProperties":false,"required":["kind","by","at","url","counted","message"],"properties":{"kind":{"type":"string","enum":["attest","accept","watch","override"]},"by":{"type":"string"},"at":{"type":"string","format":"date-time"},"url":{"type":["string","null"]},"counted":{"type":"boolean"},"message":{"type":"string"}}}}};
const schema32 = {"title":"DecisionOutcome","type":"string","enum":["GO","CONDITIONAL","NO-GO","ABORT"]};
const schema35 = {"title":"DecisionRisk","type":"object","additionalProperties":false,"required":["of","owner","expires","reason","by","source"],"properties":{"of":{"type":"string"},"owner":{"type":"string"},"expires":{"type":"string","format":"date-time"},"reason":{"type":"string"},"by":{"type":["string","null"]},"source":{"type":"string","enum":["waiver","statement"]}}};
const schema36 = {"title":"DecisionWatch","type":"object","additionalProperties":false,"required":["who","what","by"],"properties":{"who":{"type":"string"},"what":{"type":"string"},"by":{"type":"string"}}};
const schema39 = {"title":"GateOverride","type":"object","additionalProperties":false,"required":["by","reason","until","opens"],"properties":{"by":{"type":"array","items":{"type":"string"},"minItems":1},"reason":{"type":"string"},"until":{"type":"string","format":"date-time"},"incident":{"type":"string"},"opens":{"type":"string","enum":["none","post-mortem"]}}};
const schema50 = {"title":"DecisionDelay","type":"object","additionalProperties":false,"required":["to","reason","by"],"properties":{"to":{"type":"string","format":"date-time"},"reason":{"type":"string"},"by":{"type":"string"}}};
const schema51 = {"title":"DecisionCancellation","type":"object","additionalProperties":false,"required":["at","reason","by"],"properties":{"at":{"type":"string","format":"date-time"},"reason":{"type":"string"},"by":{"type":"string"}}};
const schema68 = {"title":"DecisionStatement","type":"object","additionalProperties":false,"required":["kind","by","at","url","counted","message"],"properties":{"kind":{"type":"string","enum":["attest","accept","watch","override"]},"by":{"type":"string"},"at":{"type":"string","format":"date-time"},"url":{"type":["string","null"]},"counted":{"type":"boolean"},"message":{"type":"string"}}};
const schema47 = {"title":"GateNote","type":"object","additionalProperties":false,"required":["code","message"],"properties":{"code":{"type":"string","pattern":"^[a-z][a-z0-9-]*/[a-z0-9][a-z0-9-]*$"},"message":{"type":"string"},"evidence":{"type":"string"}}};
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^decision/[a-z0-9][a-z0-9-]*$", "u");
const pattern5 = new RegExp("^[a-z][a-z0-9-]*/[a-z0-9][a-z0-9-]*$", "u");
const formats0 = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;
const schema33 = {"title":"DecisionCriterion","type":"object","additionalProperties":false,"required":["id","group","text","state","level","proof","by","code","message","accepted"],"properties":{"id":{"type":"string"},"group":{"type":"string"},"text":{"type":"string"},"state":{"$ref":"#/$defs/State"},"level":{"type":"string","enum":["critical","minor"]},"proof":{"type":"string","enum":["job","result","gate","check","attestation"]},"by":{"type":["string","null"]},"code":{"type":"string","pattern":"^[a-z][a-z0-9-]*/[a-z0-9][a-z0-9-]*$"},"message":{"type":"string"},"accepted":{"type":["boolean","null"]}}};
const schema34 = {"title":"DecisionState","type":"string","enum":["pass","warn","fail","unknown"]};

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
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.group === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "group"},message:"must have required property '"+"group"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.text === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.state === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.level === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "level"},message:"must have required property '"+"level"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.proof === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "proof"},message:"must have required property '"+"proof"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.by === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.code === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.message === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.accepted === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "accepted"},message:"must have required property '"+"accepted"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema33.properties, key0))){
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
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err11 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.group !== undefined){
if(typeof data.group !== "string"){
const err12 = {instancePath:instancePath+"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
const err13 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.state !== undefined){
let data3 = data.state;
if(typeof data3 !== "string"){
const err14 = {instancePath:instancePath+"/state",schemaPath:"#/$defs/State/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!((((data3 === "pass") || (data3 === "warn")) || (data3 === "fail")) || (data3 === "unknown"))){
const err15 = {instancePath:instancePath+"/state",schemaPath:"#/$defs/State/enum",keyword:"enum",params:{allowedValues: schema34.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.level !== undefined){
let data4 = data.level;
if(typeof data4 !== "string"){
const err16 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!((data4 === "critical") || (data4 === "minor"))){
const err17 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema33.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.proof !== undefined){
let data5 = data.proof;
if(typeof data5 !== "string"){
const err18 = {instancePath:instancePath+"/proof",schemaPath:"#/properties/proof/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!(((((data5 === "job") || (data5 === "result")) || (data5 === "gate")) || (data5 === "check")) || (data5 === "attestation"))){
const err19 = {instancePath:instancePath+"/proof",schemaPath:"#/properties/proof/enum",keyword:"enum",params:{allowedValues: schema33.properties.proof.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.by !== undefined){
let data6 = data.by;
if((typeof data6 !== "string") && (data6 !== null)){
const err20 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: schema33.properties.by.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.code !== undefined){
let data7 = data.code;
if(typeof data7 === "string"){
if(!pattern5.test(data7)){
const err21 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*/[a-z0-9][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*/[a-z0-9][a-z0-9-]*$"+"\""};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err23 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.accepted !== undefined){
let data9 = data.accepted;
if((typeof data9 !== "boolean") && (data9 !== null)){
const err24 = {instancePath:instancePath+"/accepted",schemaPath:"#/properties/accepted/type",keyword:"type",params:{type: schema33.properties.accepted.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema52 = {"title":"DecisionInputs","type":"object","additionalProperties":false,"required":["digest","required"],"properties":{"digest":{"$ref":"https://locktender.dev/schemas/result.schema.json#/$defs/Digest"},"required":{"type":"array","items":{"type":"string"}}}};
const schema56 = {"title":"Digest","type":"string","pattern":"^[0-9a-f]{64}$"};
const pattern9 = new RegExp("^[0-9a-f]{64}$", "u");

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.digest === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.required === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "required"},message:"must have required property '"+"required"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "digest") || (key0 === "required"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.digest !== undefined){
let data0 = data.digest;
if(typeof data0 === "string"){
if(!pattern9.test(data0)){
const err3 = {instancePath:instancePath+"/digest",schemaPath:"https://locktender.dev/schemas/result.schema.json#/$defs/Digest/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/digest",schemaPath:"https://locktender.dev/schemas/result.schema.json#/$defs/Digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.required !== undefined){
let data1 = data.required;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
const err5 = {instancePath:instancePath+"/required/" + i0,schemaPath:"#/properties/required/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema62 = {"title":"DecisionResult","type":"object","additionalProperties":false,"required":["id","source","action","verdict","at","sha256"],"properties":{"id":{"type":"string"},"source":{"type":"string"},"action":{"type":"string"},"verdict":{"$ref":"https://locktender.dev/schemas/result.schema.json#/$defs/Verdict"},"at":{"type":"string"},"sha256":{"$ref":"https://locktender.dev/schemas/result.schema.json#/$defs/Digest"}}};
const schema57 = {"title":"Verdict","type":"string","enum":["pass","warn","fail","unknown","pending","skip"]};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.source === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.action === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "action"},message:"must have required property '"+"action"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.verdict === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "verdict"},message:"must have required property '"+"verdict"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.at === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.sha256 === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "source")) || (key0 === "action")) || (key0 === "verdict")) || (key0 === "at")) || (key0 === "sha256"))){
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
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.source !== undefined){
if(typeof data.source !== "string"){
const err8 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.action !== undefined){
if(typeof data.action !== "string"){
const err9 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.verdict !== undefined){
let data3 = data.verdict;
if(typeof data3 !== "string"){
const err10 = {instancePath:instancePath+"/verdict",schemaPath:"https://locktender.dev/schemas/result.schema.json#/$defs/Verdict/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((((((data3 === "pass") || (data3 === "warn")) || (data3 === "fail")) || (data3 === "unknown")) || (data3 === "pending")) || (data3 === "skip"))){
const err11 = {instancePath:instancePath+"/verdict",schemaPath:"https://locktender.dev/schemas/result.schema.json#/$defs/Verdict/enum",keyword:"enum",params:{allowedValues: schema57.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.at !== undefined){
if(typeof data.at !== "string"){
const err12 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.sha256 !== undefined){
let data5 = data.sha256;
if(typeof data5 === "string"){
if(!pattern9.test(data5)){
const err13 = {instancePath:instancePath+"/sha256",schemaPath:"https://locktender.dev/schemas/result.schema.json#/$defs/Digest/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/sha256",schemaPath:"https://locktender.dev/schemas/result.schema.json#/$defs/Digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema65 = {"title":"DecisionConfirmation","type":"object","additionalProperties":false,"required":["at","decision","digest","state","message"],"properties":{"at":{"type":"string","format":"date-time"},"decision":{"$ref":"#/$defs/Outcome"},"digest":{"$ref":"https://locktender.dev/schemas/result.schema.json#/$defs/Digest"},"state":{"type":"string","enum":["confirmed","voided","expired"]},"message":{"type":"string"}}};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate37.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.at === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.decision === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decision"},message:"must have required property '"+"decision"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.digest === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.state === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.message === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "at") || (key0 === "decision")) || (key0 === "digest")) || (key0 === "state")) || (key0 === "message"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.at !== undefined){
let data0 = data.at;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
const err6 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.decision !== undefined){
let data1 = data.decision;
if(typeof data1 !== "string"){
const err8 = {instancePath:instancePath+"/decision",schemaPath:"#/$defs/Outcome/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((((data1 === "GO") || (data1 === "CONDITIONAL")) || (data1 === "NO-GO")) || (data1 === "ABORT"))){
const err9 = {instancePath:instancePath+"/decision",schemaPath:"#/$defs/Outcome/enum",keyword:"enum",params:{allowedValues: schema32.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.digest !== undefined){
let data2 = data.digest;
if(typeof data2 === "string"){
if(!pattern9.test(data2)){
const err10 = {instancePath:instancePath+"/digest",schemaPath:"https://locktender.dev/schemas/result.schema.json#/$defs/Digest/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/digest",schemaPath:"https://locktender.dev/schemas/result.schema.json#/$defs/Digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.state !== undefined){
let data3 = data.state;
if(typeof data3 !== "string"){
const err12 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!(((data3 === "confirmed") || (data3 === "voided")) || (data3 === "expired"))){
const err13 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema65.properties.state.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err14 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://locktender.dev/schemas/go-no-go.schema.json" */;
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
if(data.decision === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decision"},message:"must have required property '"+"decision"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.code === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.message === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.phase === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phase"},message:"must have required property '"+"phase"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.type === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.targetTime === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "targetTime"},message:"must have required property '"+"targetTime"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.criteria === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "criteria"},message:"must have required property '"+"criteria"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.risks === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "risks"},message:"must have required property '"+"risks"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.watch === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "watch"},message:"must have required property '"+"watch"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.override === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "override"},message:"must have required property '"+"override"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.delay === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "delay"},message:"must have required property '"+"delay"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.cancellation === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cancellation"},message:"must have required property '"+"cancellation"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.notBefore === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "notBefore"},message:"must have required property '"+"notBefore"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.inputs === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "inputs"},message:"must have required property '"+"inputs"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.results === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "results"},message:"must have required property '"+"results"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.expiresAt === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expiresAt"},message:"must have required property '"+"expiresAt"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.reconfirmFrom === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reconfirmFrom"},message:"must have required property '"+"reconfirmFrom"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.confirms === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "confirms"},message:"must have required property '"+"confirms"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.statements === undefined){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "statements"},message:"must have required property '"+"statements"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data.notes === undefined){
const err19 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "notes"},message:"must have required property '"+"notes"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err20 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.decision !== undefined){
let data0 = data.decision;
if(typeof data0 !== "string"){
const err21 = {instancePath:instancePath+"/decision",schemaPath:"#/$defs/Outcome/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!((((data0 === "GO") || (data0 === "CONDITIONAL")) || (data0 === "NO-GO")) || (data0 === "ABORT"))){
const err22 = {instancePath:instancePath+"/decision",schemaPath:"#/$defs/Outcome/enum",keyword:"enum",params:{allowedValues: schema32.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.code !== undefined){
let data1 = data.code;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err23 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/pattern",keyword:"pattern",params:{pattern: "^decision/[a-z0-9][a-z0-9-]*$"},message:"must match pattern \""+"^decision/[a-z0-9][a-z0-9-]*$"+"\""};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err25 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.phase !== undefined){
let data3 = data.phase;
if(typeof data3 !== "string"){
const err26 = {instancePath:instancePath+"/phase",schemaPath:"#/properties/phase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!((data3 === "before-start") || (data3 === "started"))){
const err27 = {instancePath:instancePath+"/phase",schemaPath:"#/properties/phase/enum",keyword:"enum",params:{allowedValues: schema31.properties.phase.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.type !== undefined){
let data4 = data.type;
if((typeof data4 !== "string") && (data4 !== null)){
const err28 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: schema31.properties.type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.targetTime !== undefined){
let data5 = data.targetTime;
if((typeof data5 !== "string") && (data5 !== null)){
const err29 = {instancePath:instancePath+"/targetTime",schemaPath:"#/properties/targetTime/type",keyword:"type",params:{type: schema31.properties.targetTime.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(typeof data5 === "string"){
if(!(formats0.test(data5))){
const err30 = {instancePath:instancePath+"/targetTime",schemaPath:"#/properties/targetTime/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
if(data.criteria !== undefined){
let data6 = data.criteria;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate21(data6[i0], {instancePath:instancePath+"/criteria/" + i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err31 = {instancePath:instancePath+"/criteria",schemaPath:"#/properties/criteria/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.risks !== undefined){
let data8 = data.risks;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.of === undefined){
const err32 = {instancePath:instancePath+"/risks/" + i1,schemaPath:"#/$defs/Risk/required",keyword:"required",params:{missingProperty: "of"},message:"must have required property '"+"of"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data9.owner === undefined){
const err33 = {instancePath:instancePath+"/risks/" + i1,schemaPath:"#/$defs/Risk/required",keyword:"required",params:{missingProperty: "owner"},message:"must have required property '"+"owner"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data9.expires === undefined){
const err34 = {instancePath:instancePath+"/risks/" + i1,schemaPath:"#/$defs/Risk/required",keyword:"required",params:{missingProperty: "expires"},message:"must have required property '"+"expires"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data9.reason === undefined){
const err35 = {instancePath:instancePath+"/risks/" + i1,schemaPath:"#/$defs/Risk/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data9.by === undefined){
const err36 = {instancePath:instancePath+"/risks/" + i1,schemaPath:"#/$defs/Risk/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data9.source === undefined){
const err37 = {instancePath:instancePath+"/risks/" + i1,schemaPath:"#/$defs/Risk/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
for(const key1 in data9){
if(!((((((key1 === "of") || (key1 === "owner")) || (key1 === "expires")) || (key1 === "reason")) || (key1 === "by")) || (key1 === "source"))){
const err38 = {instancePath:instancePath+"/risks/" + i1,schemaPath:"#/$defs/Risk/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data9.of !== undefined){
if(typeof data9.of !== "string"){
const err39 = {instancePath:instancePath+"/risks/" + i1+"/of",schemaPath:"#/$defs/Risk/properties/of/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data9.owner !== undefined){
if(typeof data9.owner !== "string"){
const err40 = {instancePath:instancePath+"/risks/" + i1+"/owner",schemaPath:"#/$defs/Risk/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data9.expires !== undefined){
let data12 = data9.expires;
if(typeof data12 === "string"){
if(!(formats0.test(data12))){
const err41 = {instancePath:instancePath+"/risks/" + i1+"/expires",schemaPath:"#/$defs/Risk/properties/expires/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/risks/" + i1+"/expires",schemaPath:"#/$defs/Risk/properties/expires/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data9.reason !== undefined){
if(typeof data9.reason !== "string"){
const err43 = {instancePath:instancePath+"/risks/" + i1+"/reason",schemaPath:"#/$defs/Risk/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data9.by !== undefined){
let data14 = data9.by;
if((typeof data14 !== "string") && (data14 !== null)){
const err44 = {instancePath:instancePath+"/risks/" + i1+"/by",schemaPath:"#/$defs/Risk/properties/by/type",keyword:"type",params:{type: schema35.properties.by.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data9.source !== undefined){
let data15 = data9.source;
if(typeof data15 !== "string"){
const err45 = {instancePath:instancePath+"/risks/" + i1+"/source",schemaPath:"#/$defs/Risk/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(!((data15 === "waiver") || (data15 === "statement"))){
const err46 = {instancePath:instancePath+"/risks/" + i1+"/source",schemaPath:"#/$defs/Risk/properties/source/enum",keyword:"enum",params:{allowedValues: schema35.properties.source.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/risks/" + i1,schemaPath:"#/$defs/Risk/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/risks",schemaPath:"#/properties/risks/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.watch !== undefined){
let data16 = data.watch;
if(Array.isArray(data16)){
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
let data17 = data16[i2];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.who === undefined){
const err49 = {instancePath:instancePath+"/watch/" + i2,schemaPath:"#/$defs/Watch/required",keyword:"required",params:{missingProperty: "who"},message:"must have required property '"+"who"+"'"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data17.what === undefined){
const err50 = {instancePath:instancePath+"/watch/" + i2,schemaPath:"#/$defs/Watch/required",keyword:"required",params:{missingProperty: "what"},message:"must have required property '"+"what"+"'"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data17.by === undefined){
const err51 = {instancePath:instancePath+"/watch/" + i2,schemaPath:"#/$defs/Watch/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
for(const key2 in data17){
if(!(((key2 === "who") || (key2 === "what")) || (key2 === "by"))){
const err52 = {instancePath:instancePath+"/watch/" + i2,schemaPath:"#/$defs/Watch/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data17.who !== undefined){
if(typeof data17.who !== "string"){
const err53 = {instancePath:instancePath+"/watch/" + i2+"/who",schemaPath:"#/$defs/Watch/properties/who/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data17.what !== undefined){
if(typeof data17.what !== "string"){
const err54 = {instancePath:instancePath+"/watch/" + i2+"/what",schemaPath:"#/$defs/Watch/properties/what/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data17.by !== undefined){
if(typeof data17.by !== "string"){
const err55 = {instancePath:instancePath+"/watch/" + i2+"/by",schemaPath:"#/$defs/Watch/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err56 = {instancePath:instancePath+"/watch/" + i2,schemaPath:"#/$defs/Watch/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/watch",schemaPath:"#/properties/watch/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.override !== undefined){
let data21 = data.override;
const _errs49 = errors;
let valid12 = false;
let passing0 = null;
const _errs50 = errors;
if(data21 !== null){
const err58 = {instancePath:instancePath+"/override",schemaPath:"#/properties/override/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
var _valid0 = _errs50 === errors;
if(_valid0){
valid12 = true;
passing0 = 0;
}
const _errs52 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.by === undefined){
const err59 = {instancePath:instancePath+"/override",schemaPath:"https://locktender.dev/schemas/quality-gate.schema.json#/$defs/Override/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data21.reason === undefined){
const err60 = {instancePath:instancePath+"/override",schemaPath:"https://locktender.dev/schemas/quality-gate.schema.json#/$defs/Override/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data21.until === undefined){
const err61 = {instancePath:instancePath+"/override",schemaPath:"https://locktender.dev/schemas/quality-gate.schema.json#/$defs/Override/required",keyword:"required",params:{missingProperty: "until"},message:"must have required property '"+"until"+"'"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data21.opens === undefined){
const err62 = {instancePath:instancePath+"/override",schemaPath:"https://locktender.dev/schemas/quality-gate.schema.json#/$defs/Override/required",keyword:"required",params:{missingProperty: "opens"},message:"must have required property '"+"opens"+"'"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
for(const key3 in data21){
if(!(((((key3 === "by") || (key3 === "reason")) || (key3 === "until")) || (key3 === "incident")) || (key3 === "opens"))){
const err63 = {instancePath:instancePath+"/override",schemaPath:"https://locktender.dev/schemas/quality-gate.schema.json#/$defs/Override/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data21.by !== undefined){
let data22 = data21.by;
if(Array.isArray(data22)){
if(data22.length < 1){
const err64 = {instancePath:instancePath+"/override/by",schemaPath:"https://locktender.dev/schemas/quality-gate.schema.json#/$defs/Override/properties/by/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
const len3 = data22.length;
for(let i3=0; i3<len3; i3++){
if(typeof data22[i3] !== "string"){
const err65 = {instancePath:instancePath+"/override/by/" + i3,schemaPath:"https://locktender.dev/schemas/quality-gate.schema.json#/$defs/Override/properties/by/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err66 = {instancePath:instancePath+"/override/by",schemaPath:"https://locktender.dev/schemas/quality-gate.schema.json#/$defs/Override/properties/by/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data21.reason !== undefined){
if(typeof data21.reason !== "string"){
const err67 = {instancePath:instancePath+"/override/reason",schemaPath:"https://locktender.dev/schemas/quality-gate.schema.json#/$defs/Override/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data21.until !== undefined){
let data25 = data21.until;
if(typeof data25 === "string"){
if(!(formats0.test(data25))){
const err68 = {instancePath:instancePath+"/override/until",schemaPath:"https://locktender.dev/schemas/quality-gate.schema.json#/$defs/Override/properties/until/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/override/until",schemaPath:"https://locktender.dev/schemas/quality-gate.schema.json#/$defs/Override/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data21.incident !== undefined){
if(typeof data21.incident !== "string"){
const err70 = {instancePath:instancePath+"/override/incident",schemaPath:"https://locktender.dev/schemas/quality-gate.schema.json#/$defs/Override/properties/incident/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data21.opens !== undefined){
let data27 = data21.opens;
if(typeof data27 !== "string"){
const err71 = {instancePath:instancePath+"/override/opens",schemaPath:"https://locktender.dev/schemas/quality-gate.schema.json#/$defs/Override/properties/opens/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(!((data27 === "none") || (data27 === "post-mortem"))){
const err72 = {instancePath:instancePath+"/override/opens",schemaPath:"https://locktender.dev/schemas/quality-gate.schema.json#/$defs/Override/properties/opens/enum",keyword:"enum",params:{allowedValues: schema39.properties.opens.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/override",schemaPath:"https://locktender.dev/schemas/quality-gate.schema.json#/$defs/Override/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
var _valid0 = _errs52 === errors;
if(_valid0 && valid12){
valid12 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid12 = true;
passing0 = 1;
}
}
if(!valid12){
const err74 = {instancePath:instancePath+"/override",schemaPath:"#/properties/override/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
else {
errors = _errs49;
if(vErrors !== null){
if(_errs49){
vErrors.length = _errs49;
}
else {
vErrors = null;
}
}
}
}
if(data.delay !== undefined){
let data28 = data.delay;
const _errs69 = errors;
let valid17 = false;
let passing1 = null;
const _errs70 = errors;
if(data28 !== null){
const err75 = {instancePath:instancePath+"/delay",schemaPath:"#/properties/delay/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
var _valid1 = _errs70 === errors;
if(_valid1){
valid17 = true;
passing1 = 0;
}
const _errs72 = errors;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.to === undefined){
const err76 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/Delay/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data28.reason === undefined){
const err77 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/Delay/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data28.by === undefined){
const err78 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/Delay/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
for(const key4 in data28){
if(!(((key4 === "to") || (key4 === "reason")) || (key4 === "by"))){
const err79 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/Delay/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data28.to !== undefined){
let data29 = data28.to;
if(typeof data29 === "string"){
if(!(formats0.test(data29))){
const err80 = {instancePath:instancePath+"/delay/to",schemaPath:"#/$defs/Delay/properties/to/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
else {
const err81 = {instancePath:instancePath+"/delay/to",schemaPath:"#/$defs/Delay/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data28.reason !== undefined){
if(typeof data28.reason !== "string"){
const err82 = {instancePath:instancePath+"/delay/reason",schemaPath:"#/$defs/Delay/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data28.by !== undefined){
if(typeof data28.by !== "string"){
const err83 = {instancePath:instancePath+"/delay/by",schemaPath:"#/$defs/Delay/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
else {
const err84 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/Delay/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
var _valid1 = _errs72 === errors;
if(_valid1 && valid17){
valid17 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid17 = true;
passing1 = 1;
}
}
if(!valid17){
const err85 = {instancePath:instancePath+"/delay",schemaPath:"#/properties/delay/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
else {
errors = _errs69;
if(vErrors !== null){
if(_errs69){
vErrors.length = _errs69;
}
else {
vErrors = null;
}
}
}
}
if(data.cancellation !== undefined){
let data32 = data.cancellation;
const _errs83 = errors;
let valid20 = false;
let passing2 = null;
const _errs84 = errors;
if(data32 !== null){
const err86 = {instancePath:instancePath+"/cancellation",schemaPath:"#/properties/cancellation/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
var _valid2 = _errs84 === errors;
if(_valid2){
valid20 = true;
passing2 = 0;
}
const _errs86 = errors;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.at === undefined){
const err87 = {instancePath:instancePath+"/cancellation",schemaPath:"#/$defs/Cancellation/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(data32.reason === undefined){
const err88 = {instancePath:instancePath+"/cancellation",schemaPath:"#/$defs/Cancellation/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(data32.by === undefined){
const err89 = {instancePath:instancePath+"/cancellation",schemaPath:"#/$defs/Cancellation/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
for(const key5 in data32){
if(!(((key5 === "at") || (key5 === "reason")) || (key5 === "by"))){
const err90 = {instancePath:instancePath+"/cancellation",schemaPath:"#/$defs/Cancellation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data32.at !== undefined){
let data33 = data32.at;
if(typeof data33 === "string"){
if(!(formats0.test(data33))){
const err91 = {instancePath:instancePath+"/cancellation/at",schemaPath:"#/$defs/Cancellation/properties/at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
else {
const err92 = {instancePath:instancePath+"/cancellation/at",schemaPath:"#/$defs/Cancellation/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data32.reason !== undefined){
if(typeof data32.reason !== "string"){
const err93 = {instancePath:instancePath+"/cancellation/reason",schemaPath:"#/$defs/Cancellation/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data32.by !== undefined){
if(typeof data32.by !== "string"){
const err94 = {instancePath:instancePath+"/cancellation/by",schemaPath:"#/$defs/Cancellation/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
else {
const err95 = {instancePath:instancePath+"/cancellation",schemaPath:"#/$defs/Cancellation/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
var _valid2 = _errs86 === errors;
if(_valid2 && valid20){
valid20 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid20 = true;
passing2 = 1;
}
}
if(!valid20){
const err96 = {instancePath:instancePath+"/cancellation",schemaPath:"#/properties/cancellation/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
else {
errors = _errs83;
if(vErrors !== null){
if(_errs83){
vErrors.length = _errs83;
}
else {
vErrors = null;
}
}
}
}
if(data.notBefore !== undefined){
let data36 = data.notBefore;
if((typeof data36 !== "string") && (data36 !== null)){
const err97 = {instancePath:instancePath+"/notBefore",schemaPath:"#/properties/notBefore/type",keyword:"type",params:{type: schema31.properties.notBefore.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(typeof data36 === "string"){
if(!(formats0.test(data36))){
const err98 = {instancePath:instancePath+"/notBefore",schemaPath:"#/properties/notBefore/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
if(data.inputs !== undefined){
if(!(validate28(data.inputs, {instancePath:instancePath+"/inputs",parentData:data,parentDataProperty:"inputs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.results !== undefined){
let data38 = data.results;
if(Array.isArray(data38)){
const len4 = data38.length;
for(let i4=0; i4<len4; i4++){
if(!(validate35(data38[i4], {instancePath:instancePath+"/results/" + i4,parentData:data38,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
}
else {
const err99 = {instancePath:instancePath+"/results",schemaPath:"#/properties/results/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data.expiresAt !== undefined){
let data40 = data.expiresAt;
if(typeof data40 === "string"){
if(!(formats0.test(data40))){
const err100 = {instancePath:instancePath+"/expiresAt",schemaPath:"#/properties/expiresAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
else {
const err101 = {instancePath:instancePath+"/expiresAt",schemaPath:"#/properties/expiresAt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data.reconfirmFrom !== undefined){
let data41 = data.reconfirmFrom;
if((typeof data41 !== "string") && (data41 !== null)){
const err102 = {instancePath:instancePath+"/reconfirmFrom",schemaPath:"#/properties/reconfirmFrom/type",keyword:"type",params:{type: schema31.properties.reconfirmFrom.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(typeof data41 === "string"){
if(!(formats0.test(data41))){
const err103 = {instancePath:instancePath+"/reconfirmFrom",schemaPath:"#/properties/reconfirmFrom/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
if(data.confirms !== undefined){
let data42 = data.confirms;
const _errs107 = errors;
let valid25 = false;
let passing3 = null;
const _errs108 = errors;
if(data42 !== null){
const err104 = {instancePath:instancePath+"/confirms",schemaPath:"#/properties/confirms/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
var _valid3 = _errs108 === errors;
if(_valid3){
valid25 = true;
passing3 = 0;
}
const _errs110 = errors;
if(!(validate37(data42, {instancePath:instancePath+"/confirms",parentData:data,parentDataProperty:"confirms",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var _valid3 = _errs110 === errors;
if(_valid3 && valid25){
valid25 = false;
passing3 = [passing3, 1];
}
else {
if(_valid3){
valid25 = true;
passing3 = 1;
}
}
if(!valid25){
const err105 = {instancePath:instancePath+"/confirms",schemaPath:"#/properties/confirms/oneOf",keyword:"oneOf",params:{passingSchemas: passing3},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
else {
errors = _errs107;
if(vErrors !== null){
if(_errs107){
vErrors.length = _errs107;
}
else {
vErrors = null;
}
}
}
}
if(data.statements !== undefined){
let data43 = data.statements;
if(Array.isArray(data43)){
const len5 = data43.length;
for(let i5=0; i5<len5; i5++){
let data44 = data43[i5];
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.kind === undefined){
const err106 = {instancePath:instancePath+"/statements/" + i5,schemaPath:"#/$defs/StatementUse/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(data44.by === undefined){
const err107 = {instancePath:instancePath+"/statements/" + i5,schemaPath:"#/$defs/StatementUse/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(data44.at === undefined){
const err108 = {instancePath:instancePath+"/statements/" + i5,schemaPath:"#/$defs/StatementUse/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(data44.url === undefined){
const err109 = {instancePath:instancePath+"/statements/" + i5,schemaPath:"#/$defs/StatementUse/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(data44.counted === undefined){
const err110 = {instancePath:instancePath+"/statements/" + i5,schemaPath:"#/$defs/StatementUse/required",keyword:"required",params:{missingProperty: "counted"},message:"must have required property '"+"counted"+"'"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(data44.message === undefined){
const err111 = {instancePath:instancePath+"/statements/" + i5,schemaPath:"#/$defs/StatementUse/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
for(const key6 in data44){
if(!((((((key6 === "kind") || (key6 === "by")) || (key6 === "at")) || (key6 === "url")) || (key6 === "counted")) || (key6 === "message"))){
const err112 = {instancePath:instancePath+"/statements/" + i5,schemaPath:"#/$defs/StatementUse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data44.kind !== undefined){
let data45 = data44.kind;
if(typeof data45 !== "string"){
const err113 = {instancePath:instancePath+"/statements/" + i5+"/kind",schemaPath:"#/$defs/StatementUse/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(!((((data45 === "attest") || (data45 === "accept")) || (data45 === "watch")) || (data45 === "override"))){
const err114 = {instancePath:instancePath+"/statements/" + i5+"/kind",schemaPath:"#/$defs/StatementUse/properties/kind/enum",keyword:"enum",params:{allowedValues: schema68.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data44.by !== undefined){
if(typeof data44.by !== "string"){
const err115 = {instancePath:instancePath+"/statements/" + i5+"/by",schemaPath:"#/$defs/StatementUse/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data44.at !== undefined){
let data47 = data44.at;
if(typeof data47 === "string"){
if(!(formats0.test(data47))){
const err116 = {instancePath:instancePath+"/statements/" + i5+"/at",schemaPath:"#/$defs/StatementUse/properties/at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
else {
const err117 = {instancePath:instancePath+"/statements/" + i5+"/at",schemaPath:"#/$defs/StatementUse/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data44.url !== undefined){
let data48 = data44.url;
if((typeof data48 !== "string") && (data48 !== null)){
const err118 = {instancePath:instancePath+"/statements/" + i5+"/url",schemaPath:"#/$defs/StatementUse/properties/url/type",keyword:"type",params:{type: schema68.properties.url.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data44.counted !== undefined){
if(typeof data44.counted !== "boolean"){
const err119 = {instancePath:instancePath+"/statements/" + i5+"/counted",schemaPath:"#/$defs/StatementUse/properties/counted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data44.message !== undefined){
if(typeof data44.message !== "string"){
const err120 = {instancePath:instancePath+"/statements/" + i5+"/message",schemaPath:"#/$defs/StatementUse/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
}
else {
const err121 = {instancePath:instancePath+"/statements/" + i5,schemaPath:"#/$defs/StatementUse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
}
else {
const err122 = {instancePath:instancePath+"/statements",schemaPath:"#/properties/statements/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data.notes !== undefined){
let data51 = data.notes;
if(Array.isArray(data51)){
const len6 = data51.length;
for(let i6=0; i6<len6; i6++){
let data52 = data51[i6];
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(data52.code === undefined){
const err123 = {instancePath:instancePath+"/notes/" + i6,schemaPath:"https://locktender.dev/schemas/quality-gate.schema.json#/$defs/Note/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(data52.message === undefined){
const err124 = {instancePath:instancePath+"/notes/" + i6,schemaPath:"https://locktender.dev/schemas/quality-gate.schema.json#/$defs/Note/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
for(const key7 in data52){
if(!(((key7 === "code") || (key7 === "message")) || (key7 === "evidence"))){
const err125 = {instancePath:instancePath+"/notes/" + i6,schemaPath:"https://locktender.dev/schemas/quality-gate.schema.json#/$defs/Note/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data52.code !== undefined){
let data53 = data52.code;
if(typeof data53 === "string"){
if(!pattern5.test(data53)){
const err126 = {instancePath:instancePath+"/notes/" + i6+"/code",schemaPath:"https://locktender.dev/schemas/quality-gate.schema.json#/$defs/Note/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*/[a-z0-9][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*/[a-z0-9][a-z0-9-]*$"+"\""};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
else {
const err127 = {instancePath:instancePath+"/notes/" + i6+"/code",schemaPath:"https://locktender.dev/schemas/quality-gate.schema.json#/$defs/Note/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data52.message !== undefined){
if(typeof data52.message !== "string"){
const err128 = {instancePath:instancePath+"/notes/" + i6+"/message",schemaPath:"https://locktender.dev/schemas/quality-gate.schema.json#/$defs/Note/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data52.evidence !== undefined){
if(typeof data52.evidence !== "string"){
const err129 = {instancePath:instancePath+"/notes/" + i6+"/evidence",schemaPath:"https://locktender.dev/schemas/quality-gate.schema.json#/$defs/Note/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
}
else {
const err130 = {instancePath:instancePath+"/notes/" + i6,schemaPath:"https://locktender.dev/schemas/quality-gate.schema.json#/$defs/Note/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
}
else {
const err131 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
}
else {
const err132 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
