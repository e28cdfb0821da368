// Generated from schemas/ by `npm run generate`; do not edit.
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://locktender.dev/schemas/release-calendar.schema.json","title":"ReleaseCalendarData","type":"object","additionalProperties":false,"required":["open","because","opensAt","closesAt","never","asked","timezone","tzdata","onFreezeStart","passes","conflicts","upcoming"],"properties":{"open":{"type":"boolean"},"because":{"type":"array","items":{"type":"string"}},"opensAt":{"type":["string","null"],"format":"date-time"},"closesAt":{"type":["string","null"],"format":"date-time"},"never":{"type":["string","null"]},"asked":{"title":"CalendarQuestion","type":"object","additionalProperties":false,"required":["at","action","type","branch","environment"],"properties":{"at":{"type":"string","format":"date-time"},"action":{"type":"string","enum":["deploy","code","feature","rollback"]},"type":{"type":["string","null"]},"branch":{"type":["string","null"]},"environment":{"type":["string","null"]}}},"timezone":{"type":"string"},"tzdata":{"type":["string","null"]},"onFreezeStart":{"type":"string","enum":["finish-stage","hold","rollback"]},"passes":{"type":"array","items":{"$ref":"#/$defs/Pass"}},"conflicts":{"type":"array","items":{"$ref":"#/$defs/Conflict"}},"upcoming":{"type":"array","items":{"$ref":"#/$defs/AgendaItem"}}},"$defs":{"Pass":{"title":"CalendarPass","type":"object","additionalProperties":false,"required":["code","because"],"properties":{"code":{"type":"string"},"because":{"type":"string"}}},"Conflict":{"title":"CalendarConflict","type":"object","additionalProperties":false,"required":["code","message","from","to","between"],"properties":{"code":{"type":"string"},"message":{"type":"string"},"from":{"type":"string","format":"date-time"},"to":{"type":"string","format":"date-time"},"between":{"type":"array","items":{"type":"string"}}}},"AgendaItem":{"title":"CalendarAgendaItem","type":"object","additionalProperties":false,"required":["kind","name","title","from","to","timezone","allDay","details"],"properties":{"kind":{"type":"string","enum":["release","freeze","maintenance","event","meeting"]},"name":{"type":"string"},"title":{"type":"string"},"from":{"type":"string","format":"date-time"},"to":{"type":["string","null"],"format":"date-time"},"timezone":{"type":"string"},"allDay":{"type":"boolean"},"details":{"type":"array","items":{"type":"string"}}}}}};
const schema32 = {"title":"CalendarPass","type":"object","additionalProperties":false,"required":["code","because"],"properties":{"code":{"type":"string"},"because":{"type":"string"}}};
const schema33 = {"title":"CalendarConflict","type":"object","additionalProperties":false,"required":["code","message","from","to","between"],"properties":{"code":{"type":"string"},"message":{"type":"string"},"from":{"type":"string","format":"date-time"},"to":{"type":"string","format":"date-time"},"between":{"type":"array","items":{"type":"string"}}}};
const schema34 = {"title":"CalendarAgendaItem","type":"object","additionalProperties":false,"required":["kind","name","title","from","to","timezone","allDay","details"],"properties":{"kind":{"type":"string","enum":["release","freeze","maintenance","event","meeting"]},"name":{"type":"string"},"title":{"type":"string"},"from":{"type":"string","format":"date-time"},"to":{"type":["string","null"],"format":"date-time"},"timezone":{"type":"string"},"allDay":{"type":"boolean"},"details":{"type":"array","items":{"type":"string"}}}};
const func1 = Object.prototype.hasOwnProperty;
const formats0 = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://locktender.dev/schemas/release-calendar.schema.json" */;
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
if(data.open === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "open"},message:"must have required property '"+"open"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.because === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "because"},message:"must have required property '"+"because"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.opensAt === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "opensAt"},message:"must have required property '"+"opensAt"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.closesAt === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "closesAt"},message:"must have required property '"+"closesAt"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.never === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "never"},message:"must have required property '"+"never"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.asked === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "asked"},message:"must have required property '"+"asked"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.timezone === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "timezone"},message:"must have required property '"+"timezone"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.tzdata === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tzdata"},message:"must have required property '"+"tzdata"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.onFreezeStart === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "onFreezeStart"},message:"must have required property '"+"onFreezeStart"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.passes === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "passes"},message:"must have required property '"+"passes"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.conflicts === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "conflicts"},message:"must have required property '"+"conflicts"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.upcoming === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "upcoming"},message:"must have required property '"+"upcoming"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err12 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.open !== undefined){
if(typeof data.open !== "boolean"){
const err13 = {instancePath:instancePath+"/open",schemaPath:"#/properties/open/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.because !== undefined){
let data1 = data.because;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
const err14 = {instancePath:instancePath+"/because/" + i0,schemaPath:"#/properties/because/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err15 = {instancePath:instancePath+"/because",schemaPath:"#/properties/because/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.opensAt !== undefined){
let data3 = data.opensAt;
if((typeof data3 !== "string") && (data3 !== null)){
const err16 = {instancePath:instancePath+"/opensAt",schemaPath:"#/properties/opensAt/type",keyword:"type",params:{type: schema31.properties.opensAt.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(typeof data3 === "string"){
if(!(formats0.test(data3))){
const err17 = {instancePath:instancePath+"/opensAt",schemaPath:"#/properties/opensAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data.closesAt !== undefined){
let data4 = data.closesAt;
if((typeof data4 !== "string") && (data4 !== null)){
const err18 = {instancePath:instancePath+"/closesAt",schemaPath:"#/properties/closesAt/type",keyword:"type",params:{type: schema31.properties.closesAt.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(typeof data4 === "string"){
if(!(formats0.test(data4))){
const err19 = {instancePath:instancePath+"/closesAt",schemaPath:"#/properties/closesAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(data.never !== undefined){
let data5 = data.never;
if((typeof data5 !== "string") && (data5 !== null)){
const err20 = {instancePath:instancePath+"/never",schemaPath:"#/properties/never/type",keyword:"type",params:{type: schema31.properties.never.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.asked !== undefined){
let data6 = data.asked;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.at === undefined){
const err21 = {instancePath:instancePath+"/asked",schemaPath:"#/properties/asked/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data6.action === undefined){
const err22 = {instancePath:instancePath+"/asked",schemaPath:"#/properties/asked/required",keyword:"required",params:{missingProperty: "action"},message:"must have required property '"+"action"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data6.type === undefined){
const err23 = {instancePath:instancePath+"/asked",schemaPath:"#/properties/asked/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data6.branch === undefined){
const err24 = {instancePath:instancePath+"/asked",schemaPath:"#/properties/asked/required",keyword:"required",params:{missingProperty: "branch"},message:"must have required property '"+"branch"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data6.environment === undefined){
const err25 = {instancePath:instancePath+"/asked",schemaPath:"#/properties/asked/required",keyword:"required",params:{missingProperty: "environment"},message:"must have required property '"+"environment"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
for(const key1 in data6){
if(!(((((key1 === "at") || (key1 === "action")) || (key1 === "type")) || (key1 === "branch")) || (key1 === "environment"))){
const err26 = {instancePath:instancePath+"/asked",schemaPath:"#/properties/asked/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data6.at !== undefined){
let data7 = data6.at;
if(typeof data7 === "string"){
if(!(formats0.test(data7))){
const err27 = {instancePath:instancePath+"/asked/at",schemaPath:"#/properties/asked/properties/at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/asked/at",schemaPath:"#/properties/asked/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data6.action !== undefined){
let data8 = data6.action;
if(typeof data8 !== "string"){
const err29 = {instancePath:instancePath+"/asked/action",schemaPath:"#/properties/asked/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!((((data8 === "deploy") || (data8 === "code")) || (data8 === "feature")) || (data8 === "rollback"))){
const err30 = {instancePath:instancePath+"/asked/action",schemaPath:"#/properties/asked/properties/action/enum",keyword:"enum",params:{allowedValues: schema31.properties.asked.properties.action.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data6.type !== undefined){
let data9 = data6.type;
if((typeof data9 !== "string") && (data9 !== null)){
const err31 = {instancePath:instancePath+"/asked/type",schemaPath:"#/properties/asked/properties/type/type",keyword:"type",params:{type: schema31.properties.asked.properties.type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data6.branch !== undefined){
let data10 = data6.branch;
if((typeof data10 !== "string") && (data10 !== null)){
const err32 = {instancePath:instancePath+"/asked/branch",schemaPath:"#/properties/asked/properties/branch/type",keyword:"type",params:{type: schema31.properties.asked.properties.branch.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data6.environment !== undefined){
let data11 = data6.environment;
if((typeof data11 !== "string") && (data11 !== null)){
const err33 = {instancePath:instancePath+"/asked/environment",schemaPath:"#/properties/asked/properties/environment/type",keyword:"type",params:{type: schema31.properties.asked.properties.environment.type},message:"must be string,null"};
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
else {
const err34 = {instancePath:instancePath+"/asked",schemaPath:"#/properties/asked/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.timezone !== undefined){
if(typeof data.timezone !== "string"){
const err35 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.tzdata !== undefined){
let data13 = data.tzdata;
if((typeof data13 !== "string") && (data13 !== null)){
const err36 = {instancePath:instancePath+"/tzdata",schemaPath:"#/properties/tzdata/type",keyword:"type",params:{type: schema31.properties.tzdata.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.onFreezeStart !== undefined){
let data14 = data.onFreezeStart;
if(typeof data14 !== "string"){
const err37 = {instancePath:instancePath+"/onFreezeStart",schemaPath:"#/properties/onFreezeStart/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(!(((data14 === "finish-stage") || (data14 === "hold")) || (data14 === "rollback"))){
const err38 = {instancePath:instancePath+"/onFreezeStart",schemaPath:"#/properties/onFreezeStart/enum",keyword:"enum",params:{allowedValues: schema31.properties.onFreezeStart.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.passes !== undefined){
let data15 = data.passes;
if(Array.isArray(data15)){
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
let data16 = data15[i1];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.code === undefined){
const err39 = {instancePath:instancePath+"/passes/" + i1,schemaPath:"#/$defs/Pass/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data16.because === undefined){
const err40 = {instancePath:instancePath+"/passes/" + i1,schemaPath:"#/$defs/Pass/required",keyword:"required",params:{missingProperty: "because"},message:"must have required property '"+"because"+"'"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
for(const key2 in data16){
if(!((key2 === "code") || (key2 === "because"))){
const err41 = {instancePath:instancePath+"/passes/" + i1,schemaPath:"#/$defs/Pass/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data16.code !== undefined){
if(typeof data16.code !== "string"){
const err42 = {instancePath:instancePath+"/passes/" + i1+"/code",schemaPath:"#/$defs/Pass/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data16.because !== undefined){
if(typeof data16.because !== "string"){
const err43 = {instancePath:instancePath+"/passes/" + i1+"/because",schemaPath:"#/$defs/Pass/properties/because/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/passes/" + i1,schemaPath:"#/$defs/Pass/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/passes",schemaPath:"#/properties/passes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.conflicts !== undefined){
let data19 = data.conflicts;
if(Array.isArray(data19)){
const len2 = data19.length;
for(let i2=0; i2<len2; i2++){
let data20 = data19[i2];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.code === undefined){
const err46 = {instancePath:instancePath+"/conflicts/" + i2,schemaPath:"#/$defs/Conflict/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data20.message === undefined){
const err47 = {instancePath:instancePath+"/conflicts/" + i2,schemaPath:"#/$defs/Conflict/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data20.from === undefined){
const err48 = {instancePath:instancePath+"/conflicts/" + i2,schemaPath:"#/$defs/Conflict/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data20.to === undefined){
const err49 = {instancePath:instancePath+"/conflicts/" + i2,schemaPath:"#/$defs/Conflict/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data20.between === undefined){
const err50 = {instancePath:instancePath+"/conflicts/" + i2,schemaPath:"#/$defs/Conflict/required",keyword:"required",params:{missingProperty: "between"},message:"must have required property '"+"between"+"'"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
for(const key3 in data20){
if(!(((((key3 === "code") || (key3 === "message")) || (key3 === "from")) || (key3 === "to")) || (key3 === "between"))){
const err51 = {instancePath:instancePath+"/conflicts/" + i2,schemaPath:"#/$defs/Conflict/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data20.code !== undefined){
if(typeof data20.code !== "string"){
const err52 = {instancePath:instancePath+"/conflicts/" + i2+"/code",schemaPath:"#/$defs/Conflict/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data20.message !== undefined){
if(typeof data20.message !== "string"){
const err53 = {instancePath:instancePath+"/conflicts/" + i2+"/message",schemaPath:"#/$defs/Conflict/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data20.from !== undefined){
let data23 = data20.from;
if(typeof data23 === "string"){
if(!(formats0.test(data23))){
const err54 = {instancePath:instancePath+"/conflicts/" + i2+"/from",schemaPath:"#/$defs/Conflict/properties/from/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/conflicts/" + i2+"/from",schemaPath:"#/$defs/Conflict/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data20.to !== undefined){
let data24 = data20.to;
if(typeof data24 === "string"){
if(!(formats0.test(data24))){
const err56 = {instancePath:instancePath+"/conflicts/" + i2+"/to",schemaPath:"#/$defs/Conflict/properties/to/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/conflicts/" + i2+"/to",schemaPath:"#/$defs/Conflict/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data20.between !== undefined){
let data25 = data20.between;
if(Array.isArray(data25)){
const len3 = data25.length;
for(let i3=0; i3<len3; i3++){
if(typeof data25[i3] !== "string"){
const err58 = {instancePath:instancePath+"/conflicts/" + i2+"/between/" + i3,schemaPath:"#/$defs/Conflict/properties/between/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/conflicts/" + i2+"/between",schemaPath:"#/$defs/Conflict/properties/between/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/conflicts/" + i2,schemaPath:"#/$defs/Conflict/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/conflicts",schemaPath:"#/properties/conflicts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.upcoming !== undefined){
let data27 = data.upcoming;
if(Array.isArray(data27)){
const len4 = data27.length;
for(let i4=0; i4<len4; i4++){
let data28 = data27[i4];
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.kind === undefined){
const err62 = {instancePath:instancePath+"/upcoming/" + i4,schemaPath:"#/$defs/AgendaItem/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data28.name === undefined){
const err63 = {instancePath:instancePath+"/upcoming/" + i4,schemaPath:"#/$defs/AgendaItem/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data28.title === undefined){
const err64 = {instancePath:instancePath+"/upcoming/" + i4,schemaPath:"#/$defs/AgendaItem/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data28.from === undefined){
const err65 = {instancePath:instancePath+"/upcoming/" + i4,schemaPath:"#/$defs/AgendaItem/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data28.to === undefined){
const err66 = {instancePath:instancePath+"/upcoming/" + i4,schemaPath:"#/$defs/AgendaItem/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(data28.timezone === undefined){
const err67 = {instancePath:instancePath+"/upcoming/" + i4,schemaPath:"#/$defs/AgendaItem/required",keyword:"required",params:{missingProperty: "timezone"},message:"must have required property '"+"timezone"+"'"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data28.allDay === undefined){
const err68 = {instancePath:instancePath+"/upcoming/" + i4,schemaPath:"#/$defs/AgendaItem/required",keyword:"required",params:{missingProperty: "allDay"},message:"must have required property '"+"allDay"+"'"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data28.details === undefined){
const err69 = {instancePath:instancePath+"/upcoming/" + i4,schemaPath:"#/$defs/AgendaItem/required",keyword:"required",params:{missingProperty: "details"},message:"must have required property '"+"details"+"'"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
for(const key4 in data28){
if(!((((((((key4 === "kind") || (key4 === "name")) || (key4 === "title")) || (key4 === "from")) || (key4 === "to")) || (key4 === "timezone")) || (key4 === "allDay")) || (key4 === "details"))){
const err70 = {instancePath:instancePath+"/upcoming/" + i4,schemaPath:"#/$defs/AgendaItem/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data28.kind !== undefined){
let data29 = data28.kind;
if(typeof data29 !== "string"){
const err71 = {instancePath:instancePath+"/upcoming/" + i4+"/kind",schemaPath:"#/$defs/AgendaItem/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(!(((((data29 === "release") || (data29 === "freeze")) || (data29 === "maintenance")) || (data29 === "event")) || (data29 === "meeting"))){
const err72 = {instancePath:instancePath+"/upcoming/" + i4+"/kind",schemaPath:"#/$defs/AgendaItem/properties/kind/enum",keyword:"enum",params:{allowedValues: schema34.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data28.name !== undefined){
if(typeof data28.name !== "string"){
const err73 = {instancePath:instancePath+"/upcoming/" + i4+"/name",schemaPath:"#/$defs/AgendaItem/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data28.title !== undefined){
if(typeof data28.title !== "string"){
const err74 = {instancePath:instancePath+"/upcoming/" + i4+"/title",schemaPath:"#/$defs/AgendaItem/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data28.from !== undefined){
let data32 = data28.from;
if(typeof data32 === "string"){
if(!(formats0.test(data32))){
const err75 = {instancePath:instancePath+"/upcoming/" + i4+"/from",schemaPath:"#/$defs/AgendaItem/properties/from/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/upcoming/" + i4+"/from",schemaPath:"#/$defs/AgendaItem/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data28.to !== undefined){
let data33 = data28.to;
if((typeof data33 !== "string") && (data33 !== null)){
const err77 = {instancePath:instancePath+"/upcoming/" + i4+"/to",schemaPath:"#/$defs/AgendaItem/properties/to/type",keyword:"type",params:{type: schema34.properties.to.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(typeof data33 === "string"){
if(!(formats0.test(data33))){
const err78 = {instancePath:instancePath+"/upcoming/" + i4+"/to",schemaPath:"#/$defs/AgendaItem/properties/to/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
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
if(data28.timezone !== undefined){
if(typeof data28.timezone !== "string"){
const err79 = {instancePath:instancePath+"/upcoming/" + i4+"/timezone",schemaPath:"#/$defs/AgendaItem/properties/timezone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data28.allDay !== undefined){
if(typeof data28.allDay !== "boolean"){
const err80 = {instancePath:instancePath+"/upcoming/" + i4+"/allDay",schemaPath:"#/$defs/AgendaItem/properties/allDay/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data28.details !== undefined){
let data36 = data28.details;
if(Array.isArray(data36)){
const len5 = data36.length;
for(let i5=0; i5<len5; i5++){
if(typeof data36[i5] !== "string"){
const err81 = {instancePath:instancePath+"/upcoming/" + i4+"/details/" + i5,schemaPath:"#/$defs/AgendaItem/properties/details/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
else {
const err82 = {instancePath:instancePath+"/upcoming/" + i4+"/details",schemaPath:"#/$defs/AgendaItem/properties/details/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
else {
const err83 = {instancePath:instancePath+"/upcoming/" + i4,schemaPath:"#/$defs/AgendaItem/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err84 = {instancePath:instancePath+"/upcoming",schemaPath:"#/properties/upcoming/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err85 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
