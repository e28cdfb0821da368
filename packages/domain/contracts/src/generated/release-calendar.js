// Generated from schemas/ by `npm run generate`; do not edit.
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://locktender.dev/schemas/release-calendar.schema.json","title":"ReleaseCalendarData","type":"object","additionalProperties":false,"required":["open","because","opensAt","closesAt","never","asked","timezone","tzdata","onFreezeStart","windows","passes","conflicts","upcoming"],"properties":{"open":{"type":"boolean"},"because":{"type":"array","items":{"type":"string"}},"opensAt":{"type":["string","null"],"format":"date-time"},"closesAt":{"type":["string","null"],"format":"date-time"},"never":{"type":["string","null"]},"asked":{"title":"CalendarQuestion","type":"object","additionalProperties":false,"required":["at","action","type","branch","environment"],"properties":{"at":{"type":"string","format":"date-time"},"action":{"type":"string","enum":["deploy","code","feature","rollback"]},"type":{"type":["string","null"]},"branch":{"type":["string","null"]},"environment":{"type":["string","null"]}}},"timezone":{"type":"string"},"tzdata":{"type":["string","null"]},"onFreezeStart":{"type":"string","enum":["finish-stage","hold","rollback"]},"windows":{"type":"array","items":{"$ref":"#/$defs/Window"}},"passes":{"type":"array","items":{"$ref":"#/$defs/Pass"}},"conflicts":{"type":"array","items":{"$ref":"#/$defs/Conflict"}},"upcoming":{"type":"array","items":{"$ref":"#/$defs/AgendaItem"}}},"$defs":{"Window":{"title":"CalendarWindow","type":"object","additionalProperties":false,"required":["name","days","hours","timezone","givenBy"],"properties":{"name":{"type":"string"},"days":{"type":"array","items":{"type":"string","enum":["mon","tue","wed","thu","fri","sat","sun"]}},"hours":{"type":"string","pattern":"^\\d{2}:\\d{2}-\\d{2}:\\d{2}$"},"timezone":{"type":"string"},"givenBy":{"type":"string","enum":["policy","input"]}}},"Pass":{"title":"CalendarPass","type":"object","additionalProperties":false,"required":["code","because"],"properties":{"code":{"type":"string"},"because":{"type":"string"}}},"Conflict":{"title":"CalendarConflict","type":"object","additionalProperties":false,"required":["code","message","from","to","between"],"properties":{"code":{"type":"string"},"message":{"type":"string"},"from":{"type":"string","format":"date-time"},"to":{"type":"string","format":"date-time"},"between":{"type":"array","items":{"type":"string"}}}},"AgendaItem":{"title":"CalendarAgendaItem","type":"object","additionalProperties":false,"required":["kind","name","title","from","to","timezone","allDay","details"],"properties":{"kind":{"type":"string","enum":["release","freeze","maintenance","event","meeting"]},"name":{"type":"string"},"title":{"type":"string"},"from":{"type":"string","format":"date-time"},"to":{"type":["string","null"],"format":"date-time"},"timezone":{"type":"string"},"allDay":{"type":"boolean"},"details":{"type":"array","items":{"type":"string"}}}}}};
const schema32 = {"title":"CalendarWindow","type":"object","additionalProperties":false,"required":["name","days","hours","timezone","givenBy"],"properties":{"name":{"type":"string"},"days":{"type":"array","items":{"type":"string","enum":["mon","tue","wed","thu","fri","sat","sun"]}},"hours":{"type":"string","pattern":"^\\d{2}:\\d{2}-\\d{2}:\\d{2}$"},"timezone":{"type":"string"},"givenBy":{"type":"string","enum":["policy","input"]}}};
const schema33 = {"title":"CalendarPass","type":"object","additionalProperties":false,"required":["code","because"],"properties":{"code":{"type":"string"},"because":{"type":"string"}}};
const schema34 = {"title":"CalendarConflict","type":"object","additionalProperties":false,"required":["code","message","from","to","between"],"properties":{"code":{"type":"string"},"message":{"type":"string"},"from":{"type":"string","format":"date-time"},"to":{"type":"string","format":"date-time"},"between":{"type":"array","items":{"type":"string"}}}};
const schema35 = {"title":"CalendarAgendaItem","type":"object","additionalProperties":false,"required":["kind","name","title","from","to","timezone","allDay","details"],"properties":{"kind":{"type":"string","enum":["release","freeze","maintenance","event","meeting"]},"name":{"type":"string"},"title":{"type":"string"},"from":{"type":"string","format":"date-time"},"to":{"type":["string","null"],"format":"date-time"},"timezone":{"type":"string"},"allDay":{"type":"boolean"},"details":{"type":"array","items":{"type":"string"}}}};
const func1 = Object.prototype.hasOwnProperty;
const formats0 = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;
const pattern4 = new RegExp("^\\d{2}:\\d{2}-\\d{2}:\\d{2}$", "u");

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
if(data.windows === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "windows"},message:"must have required property '"+"windows"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.passes === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "passes"},message:"must have required property '"+"passes"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.conflicts === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "conflicts"},message:"must have required property '"+"conflicts"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.upcoming === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "upcoming"},message:"must have required property '"+"upcoming"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err13 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.open !== undefined){
if(typeof data.open !== "boolean"){
const err14 = {instancePath:instancePath+"/open",schemaPath:"#/properties/open/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
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
const err15 = {instancePath:instancePath+"/because/" + i0,schemaPath:"#/properties/because/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err16 = {instancePath:instancePath+"/because",schemaPath:"#/properties/because/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.opensAt !== undefined){
let data3 = data.opensAt;
if((typeof data3 !== "string") && (data3 !== null)){
const err17 = {instancePath:instancePath+"/opensAt",schemaPath:"#/properties/opensAt/type",keyword:"type",params:{type: schema31.properties.opensAt.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(typeof data3 === "string"){
if(!(formats0.test(data3))){
const err18 = {instancePath:instancePath+"/opensAt",schemaPath:"#/properties/opensAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data.closesAt !== undefined){
let data4 = data.closesAt;
if((typeof data4 !== "string") && (data4 !== null)){
const err19 = {instancePath:instancePath+"/closesAt",schemaPath:"#/properties/closesAt/type",keyword:"type",params:{type: schema31.properties.closesAt.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(typeof data4 === "string"){
if(!(formats0.test(data4))){
const err20 = {instancePath:instancePath+"/closesAt",schemaPath:"#/properties/closesAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data.never !== undefined){
let data5 = data.never;
if((typeof data5 !== "string") && (data5 !== null)){
const err21 = {instancePath:instancePath+"/never",schemaPath:"#/properties/never/type",keyword:"type",params:{type: schema31.properties.never.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.asked !== undefined){
let data6 = data.asked;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.at === undefined){
const err22 = {instancePath:instancePath+"/asked",schemaPath:"#/properties/asked/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data6.action === undefined){
const err23 = {instancePath:instancePath+"/asked",schemaPath:"#/properties/asked/required",keyword:"required",params:{missingProperty: "action"},message:"must have required property '"+"action"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data6.type === undefined){
const err24 = {instancePath:instancePath+"/asked",schemaPath:"#/properties/asked/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data6.branch === undefined){
const err25 = {instancePath:instancePath+"/asked",schemaPath:"#/properties/asked/required",keyword:"required",params:{missingProperty: "branch"},message:"must have required property '"+"branch"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data6.environment === undefined){
const err26 = {instancePath:instancePath+"/asked",schemaPath:"#/properties/asked/required",keyword:"required",params:{missingProperty: "environment"},message:"must have required property '"+"environment"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key1 in data6){
if(!(((((key1 === "at") || (key1 === "action")) || (key1 === "type")) || (key1 === "branch")) || (key1 === "environment"))){
const err27 = {instancePath:instancePath+"/asked",schemaPath:"#/properties/asked/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data6.at !== undefined){
let data7 = data6.at;
if(typeof data7 === "string"){
if(!(formats0.test(data7))){
const err28 = {instancePath:instancePath+"/asked/at",schemaPath:"#/properties/asked/properties/at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/asked/at",schemaPath:"#/properties/asked/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data6.action !== undefined){
let data8 = data6.action;
if(typeof data8 !== "string"){
const err30 = {instancePath:instancePath+"/asked/action",schemaPath:"#/properties/asked/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!((((data8 === "deploy") || (data8 === "code")) || (data8 === "feature")) || (data8 === "rollback"))){
const err31 = {instancePath:instancePath+"/asked/action",schemaPath:"#/properties/asked/properties/action/enum",keyword:"enum",params:{allowedValues: schema31.properties.asked.properties.action.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data6.type !== undefined){
let data9 = data6.type;
if((typeof data9 !== "string") && (data9 !== null)){
const err32 = {instancePath:instancePath+"/asked/type",schemaPath:"#/properties/asked/properties/type/type",keyword:"type",params:{type: schema31.properties.asked.properties.type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data6.branch !== undefined){
let data10 = data6.branch;
if((typeof data10 !== "string") && (data10 !== null)){
const err33 = {instancePath:instancePath+"/asked/branch",schemaPath:"#/properties/asked/properties/branch/type",keyword:"type",params:{type: schema31.properties.asked.properties.branch.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data6.environment !== undefined){
let data11 = data6.environment;
if((typeof data11 !== "string") && (data11 !== null)){
const err34 = {instancePath:instancePath+"/asked/environment",schemaPath:"#/properties/asked/properties/environment/type",keyword:"type",params:{type: schema31.properties.asked.properties.environment.type},message:"must be string,null"};
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
const err35 = {instancePath:instancePath+"/asked",schemaPath:"#/properties/asked/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.timezone !== undefined){
if(typeof data.timezone !== "string"){
const err36 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.tzdata !== undefined){
let data13 = data.tzdata;
if((typeof data13 !== "string") && (data13 !== null)){
const err37 = {instancePath:instancePath+"/tzdata",schemaPath:"#/properties/tzdata/type",keyword:"type",params:{type: schema31.properties.tzdata.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.onFreezeStart !== undefined){
let data14 = data.onFreezeStart;
if(typeof data14 !== "string"){
const err38 = {instancePath:instancePath+"/onFreezeStart",schemaPath:"#/properties/onFreezeStart/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(!(((data14 === "finish-stage") || (data14 === "hold")) || (data14 === "rollback"))){
const err39 = {instancePath:instancePath+"/onFreezeStart",schemaPath:"#/properties/onFreezeStart/enum",keyword:"enum",params:{allowedValues: schema31.properties.onFreezeStart.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.windows !== undefined){
let data15 = data.windows;
if(Array.isArray(data15)){
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
let data16 = data15[i1];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.name === undefined){
const err40 = {instancePath:instancePath+"/windows/" + i1,schemaPath:"#/$defs/Window/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data16.days === undefined){
const err41 = {instancePath:instancePath+"/windows/" + i1,schemaPath:"#/$defs/Window/required",keyword:"required",params:{missingProperty: "days"},message:"must have required property '"+"days"+"'"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data16.hours === undefined){
const err42 = {instancePath:instancePath+"/windows/" + i1,schemaPath:"#/$defs/Window/required",keyword:"required",params:{missingProperty: "hours"},message:"must have required property '"+"hours"+"'"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data16.timezone === undefined){
const err43 = {instancePath:instancePath+"/windows/" + i1,schemaPath:"#/$defs/Window/required",keyword:"required",params:{missingProperty: "timezone"},message:"must have required property '"+"timezone"+"'"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data16.givenBy === undefined){
const err44 = {instancePath:instancePath+"/windows/" + i1,schemaPath:"#/$defs/Window/required",keyword:"required",params:{missingProperty: "givenBy"},message:"must have required property '"+"givenBy"+"'"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
for(const key2 in data16){
if(!(((((key2 === "name") || (key2 === "days")) || (key2 === "hours")) || (key2 === "timezone")) || (key2 === "givenBy"))){
const err45 = {instancePath:instancePath+"/windows/" + i1,schemaPath:"#/$defs/Window/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data16.name !== undefined){
if(typeof data16.name !== "string"){
const err46 = {instancePath:instancePath+"/windows/" + i1+"/name",schemaPath:"#/$defs/Window/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data16.days !== undefined){
let data18 = data16.days;
if(Array.isArray(data18)){
const len2 = data18.length;
for(let i2=0; i2<len2; i2++){
let data19 = data18[i2];
if(typeof data19 !== "string"){
const err47 = {instancePath:instancePath+"/windows/" + i1+"/days/" + i2,schemaPath:"#/$defs/Window/properties/days/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(!(((((((data19 === "mon") || (data19 === "tue")) || (data19 === "wed")) || (data19 === "thu")) || (data19 === "fri")) || (data19 === "sat")) || (data19 === "sun"))){
const err48 = {instancePath:instancePath+"/windows/" + i1+"/days/" + i2,schemaPath:"#/$defs/Window/properties/days/items/enum",keyword:"enum",params:{allowedValues: schema32.properties.days.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/windows/" + i1+"/days",schemaPath:"#/$defs/Window/properties/days/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data16.hours !== undefined){
let data20 = data16.hours;
if(typeof data20 === "string"){
if(!pattern4.test(data20)){
const err50 = {instancePath:instancePath+"/windows/" + i1+"/hours",schemaPath:"#/$defs/Window/properties/hours/pattern",keyword:"pattern",params:{pattern: "^\\d{2}:\\d{2}-\\d{2}:\\d{2}$"},message:"must match pattern \""+"^\\d{2}:\\d{2}-\\d{2}:\\d{2}$"+"\""};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/windows/" + i1+"/hours",schemaPath:"#/$defs/Window/properties/hours/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data16.timezone !== undefined){
if(typeof data16.timezone !== "string"){
const err52 = {instancePath:instancePath+"/windows/" + i1+"/timezone",schemaPath:"#/$defs/Window/properties/timezone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data16.givenBy !== undefined){
let data22 = data16.givenBy;
if(typeof data22 !== "string"){
const err53 = {instancePath:instancePath+"/windows/" + i1+"/givenBy",schemaPath:"#/$defs/Window/properties/givenBy/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(!((data22 === "policy") || (data22 === "input"))){
const err54 = {instancePath:instancePath+"/windows/" + i1+"/givenBy",schemaPath:"#/$defs/Window/properties/givenBy/enum",keyword:"enum",params:{allowedValues: schema32.properties.givenBy.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/windows/" + i1,schemaPath:"#/$defs/Window/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err56 = {instancePath:instancePath+"/windows",schemaPath:"#/properties/windows/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.passes !== undefined){
let data23 = data.passes;
if(Array.isArray(data23)){
const len3 = data23.length;
for(let i3=0; i3<len3; i3++){
let data24 = data23[i3];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.code === undefined){
const err57 = {instancePath:instancePath+"/passes/" + i3,schemaPath:"#/$defs/Pass/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data24.because === undefined){
const err58 = {instancePath:instancePath+"/passes/" + i3,schemaPath:"#/$defs/Pass/required",keyword:"required",params:{missingProperty: "because"},message:"must have required property '"+"because"+"'"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
for(const key3 in data24){
if(!((key3 === "code") || (key3 === "because"))){
const err59 = {instancePath:instancePath+"/passes/" + i3,schemaPath:"#/$defs/Pass/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data24.code !== undefined){
if(typeof data24.code !== "string"){
const err60 = {instancePath:instancePath+"/passes/" + i3+"/code",schemaPath:"#/$defs/Pass/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data24.because !== undefined){
if(typeof data24.because !== "string"){
const err61 = {instancePath:instancePath+"/passes/" + i3+"/because",schemaPath:"#/$defs/Pass/properties/because/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/passes/" + i3,schemaPath:"#/$defs/Pass/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/passes",schemaPath:"#/properties/passes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.conflicts !== undefined){
let data27 = data.conflicts;
if(Array.isArray(data27)){
const len4 = data27.length;
for(let i4=0; i4<len4; i4++){
let data28 = data27[i4];
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.code === undefined){
const err64 = {instancePath:instancePath+"/conflicts/" + i4,schemaPath:"#/$defs/Conflict/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data28.message === undefined){
const err65 = {instancePath:instancePath+"/conflicts/" + i4,schemaPath:"#/$defs/Conflict/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data28.from === undefined){
const err66 = {instancePath:instancePath+"/conflicts/" + i4,schemaPath:"#/$defs/Conflict/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(data28.to === undefined){
const err67 = {instancePath:instancePath+"/conflicts/" + i4,schemaPath:"#/$defs/Conflict/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data28.between === undefined){
const err68 = {instancePath:instancePath+"/conflicts/" + i4,schemaPath:"#/$defs/Conflict/required",keyword:"required",params:{missingProperty: "between"},message:"must have required property '"+"between"+"'"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
for(const key4 in data28){
if(!(((((key4 === "code") || (key4 === "message")) || (key4 === "from")) || (key4 === "to")) || (key4 === "between"))){
const err69 = {instancePath:instancePath+"/conflicts/" + i4,schemaPath:"#/$defs/Conflict/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data28.code !== undefined){
if(typeof data28.code !== "string"){
const err70 = {instancePath:instancePath+"/conflicts/" + i4+"/code",schemaPath:"#/$defs/Conflict/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data28.message !== undefined){
if(typeof data28.message !== "string"){
const err71 = {instancePath:instancePath+"/conflicts/" + i4+"/message",schemaPath:"#/$defs/Conflict/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data28.from !== undefined){
let data31 = data28.from;
if(typeof data31 === "string"){
if(!(formats0.test(data31))){
const err72 = {instancePath:instancePath+"/conflicts/" + i4+"/from",schemaPath:"#/$defs/Conflict/properties/from/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/conflicts/" + i4+"/from",schemaPath:"#/$defs/Conflict/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data28.to !== undefined){
let data32 = data28.to;
if(typeof data32 === "string"){
if(!(formats0.test(data32))){
const err74 = {instancePath:instancePath+"/conflicts/" + i4+"/to",schemaPath:"#/$defs/Conflict/properties/to/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
else {
const err75 = {instancePath:instancePath+"/conflicts/" + i4+"/to",schemaPath:"#/$defs/Conflict/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data28.between !== undefined){
let data33 = data28.between;
if(Array.isArray(data33)){
const len5 = data33.length;
for(let i5=0; i5<len5; i5++){
if(typeof data33[i5] !== "string"){
const err76 = {instancePath:instancePath+"/conflicts/" + i4+"/between/" + i5,schemaPath:"#/$defs/Conflict/properties/between/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
else {
const err77 = {instancePath:instancePath+"/conflicts/" + i4+"/between",schemaPath:"#/$defs/Conflict/properties/between/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath:instancePath+"/conflicts/" + i4,schemaPath:"#/$defs/Conflict/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err79 = {instancePath:instancePath+"/conflicts",schemaPath:"#/properties/conflicts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data.upcoming !== undefined){
let data35 = data.upcoming;
if(Array.isArray(data35)){
const len6 = data35.length;
for(let i6=0; i6<len6; i6++){
let data36 = data35[i6];
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.kind === undefined){
const err80 = {instancePath:instancePath+"/upcoming/" + i6,schemaPath:"#/$defs/AgendaItem/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(data36.name === undefined){
const err81 = {instancePath:instancePath+"/upcoming/" + i6,schemaPath:"#/$defs/AgendaItem/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(data36.title === undefined){
const err82 = {instancePath:instancePath+"/upcoming/" + i6,schemaPath:"#/$defs/AgendaItem/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(data36.from === undefined){
const err83 = {instancePath:instancePath+"/upcoming/" + i6,schemaPath:"#/$defs/AgendaItem/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(data36.to === undefined){
const err84 = {instancePath:instancePath+"/upcoming/" + i6,schemaPath:"#/$defs/AgendaItem/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(data36.timezone === undefined){
const err85 = {instancePath:instancePath+"/upcoming/" + i6,schemaPath:"#/$defs/AgendaItem/required",keyword:"required",params:{missingProperty: "timezone"},message:"must have required property '"+"timezone"+"'"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(data36.allDay === undefined){
const err86 = {instancePath:instancePath+"/upcoming/" + i6,schemaPath:"#/$defs/AgendaItem/required",keyword:"required",params:{missingProperty: "allDay"},message:"must have required property '"+"allDay"+"'"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(data36.details === undefined){
const err87 = {instancePath:instancePath+"/upcoming/" + i6,schemaPath:"#/$defs/AgendaItem/required",keyword:"required",params:{missingProperty: "details"},message:"must have required property '"+"details"+"'"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
for(const key5 in data36){
if(!((((((((key5 === "kind") || (key5 === "name")) || (key5 === "title")) || (key5 === "from")) || (key5 === "to")) || (key5 === "timezone")) || (key5 === "allDay")) || (key5 === "details"))){
const err88 = {instancePath:instancePath+"/upcoming/" + i6,schemaPath:"#/$defs/AgendaItem/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data36.kind !== undefined){
let data37 = data36.kind;
if(typeof data37 !== "string"){
const err89 = {instancePath:instancePath+"/upcoming/" + i6+"/kind",schemaPath:"#/$defs/AgendaItem/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(!(((((data37 === "release") || (data37 === "freeze")) || (data37 === "maintenance")) || (data37 === "event")) || (data37 === "meeting"))){
const err90 = {instancePath:instancePath+"/upcoming/" + i6+"/kind",schemaPath:"#/$defs/AgendaItem/properties/kind/enum",keyword:"enum",params:{allowedValues: schema35.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data36.name !== undefined){
if(typeof data36.name !== "string"){
const err91 = {instancePath:instancePath+"/upcoming/" + i6+"/name",schemaPath:"#/$defs/AgendaItem/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data36.title !== undefined){
if(typeof data36.title !== "string"){
const err92 = {instancePath:instancePath+"/upcoming/" + i6+"/title",schemaPath:"#/$defs/AgendaItem/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data36.from !== undefined){
let data40 = data36.from;
if(typeof data40 === "string"){
if(!(formats0.test(data40))){
const err93 = {instancePath:instancePath+"/upcoming/" + i6+"/from",schemaPath:"#/$defs/AgendaItem/properties/from/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
else {
const err94 = {instancePath:instancePath+"/upcoming/" + i6+"/from",schemaPath:"#/$defs/AgendaItem/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data36.to !== undefined){
let data41 = data36.to;
if((typeof data41 !== "string") && (data41 !== null)){
const err95 = {instancePath:instancePath+"/upcoming/" + i6+"/to",schemaPath:"#/$defs/AgendaItem/properties/to/type",keyword:"type",params:{type: schema35.properties.to.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(typeof data41 === "string"){
if(!(formats0.test(data41))){
const err96 = {instancePath:instancePath+"/upcoming/" + i6+"/to",schemaPath:"#/$defs/AgendaItem/properties/to/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
if(data36.timezone !== undefined){
if(typeof data36.timezone !== "string"){
const err97 = {instancePath:instancePath+"/upcoming/" + i6+"/timezone",schemaPath:"#/$defs/AgendaItem/properties/timezone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data36.allDay !== undefined){
if(typeof data36.allDay !== "boolean"){
const err98 = {instancePath:instancePath+"/upcoming/" + i6+"/allDay",schemaPath:"#/$defs/AgendaItem/properties/allDay/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data36.details !== undefined){
let data44 = data36.details;
if(Array.isArray(data44)){
const len7 = data44.length;
for(let i7=0; i7<len7; i7++){
if(typeof data44[i7] !== "string"){
const err99 = {instancePath:instancePath+"/upcoming/" + i6+"/details/" + i7,schemaPath:"#/$defs/AgendaItem/properties/details/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
else {
const err100 = {instancePath:instancePath+"/upcoming/" + i6+"/details",schemaPath:"#/$defs/AgendaItem/properties/details/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
else {
const err101 = {instancePath:instancePath+"/upcoming/" + i6,schemaPath:"#/$defs/AgendaItem/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
}
else {
const err102 = {instancePath:instancePath+"/upcoming",schemaPath:"#/properties/upcoming/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
