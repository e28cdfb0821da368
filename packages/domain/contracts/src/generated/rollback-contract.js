// Generated from schemas/ by `npm run generate`; do not edit.
import external0 from "ajv/dist/runtime/ucs2length.js";
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://locktender.dev/schemas/rollback-contract.schema.json","title":"RollbackContract","type":"object","additionalProperties":false,"required":["limits","target","withinSeconds","data","wayForward","rehearsal"],"properties":{"limits":{"type":"array","items":{"$ref":"#/$defs/ContractLimit"}},"target":{"oneOf":[{"$ref":"record-event.schema.json#/$defs/ReleaseTarget"},{"type":"null"}]},"withinSeconds":{"type":"integer","minimum":1},"data":{"enum":["reversible","forward-only"]},"wayForward":{"type":["string","null"]},"rehearsal":{"oneOf":[{"$ref":"#/$defs/ContractRehearsal"},{"type":"null"}]}},"$defs":{"ContractLimit":{"title":"ContractLimit","type":"object","additionalProperties":false,"required":["metric","condition","does"],"properties":{"metric":{"type":"string","minLength":1},"condition":{"type":"string","minLength":1},"does":{"enum":["rollback","prepare"]}}},"ContractRehearsal":{"title":"ContractRehearsal","type":"object","additionalProperties":false,"required":["lastAt","withinSeconds"],"properties":{"lastAt":{"oneOf":[{"type":"string","format":"date-time"},{"type":"null"}]},"withinSeconds":{"type":"integer","minimum":1}}}}};
const schema32 = {"title":"ContractLimit","type":"object","additionalProperties":false,"required":["metric","condition","does"],"properties":{"metric":{"type":"string","minLength":1},"condition":{"type":"string","minLength":1},"does":{"enum":["rollback","prepare"]}}};
const schema40 = {"title":"ReleaseTarget","type":"object","additionalProperties":false,"required":["sha256"],"properties":{"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"tag":{"type":"string","minLength":1,"maxLength":300},"commit":{"type":"string","pattern":"^[0-9a-f]{40}([0-9a-f]{24})?$"}}};
const schema88 = {"title":"ContractRehearsal","type":"object","additionalProperties":false,"required":["lastAt","withinSeconds"],"properties":{"lastAt":{"oneOf":[{"type":"string","format":"date-time"},{"type":"null"}]},"withinSeconds":{"type":"integer","minimum":1}}};
const func1 = external0.default;
const pattern4 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern5 = new RegExp("^[0-9a-f]{40}([0-9a-f]{24})?$", "u");
const formats0 = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://locktender.dev/schemas/rollback-contract.schema.json" */;
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
if(data.limits === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "limits"},message:"must have required property '"+"limits"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.target === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.withinSeconds === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "withinSeconds"},message:"must have required property '"+"withinSeconds"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.data === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.wayForward === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "wayForward"},message:"must have required property '"+"wayForward"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.rehearsal === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rehearsal"},message:"must have required property '"+"rehearsal"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "limits") || (key0 === "target")) || (key0 === "withinSeconds")) || (key0 === "data")) || (key0 === "wayForward")) || (key0 === "rehearsal"))){
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
if(data.limits !== undefined){
let data0 = data.limits;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.metric === undefined){
const err7 = {instancePath:instancePath+"/limits/" + i0,schemaPath:"#/$defs/ContractLimit/required",keyword:"required",params:{missingProperty: "metric"},message:"must have required property '"+"metric"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.condition === undefined){
const err8 = {instancePath:instancePath+"/limits/" + i0,schemaPath:"#/$defs/ContractLimit/required",keyword:"required",params:{missingProperty: "condition"},message:"must have required property '"+"condition"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1.does === undefined){
const err9 = {instancePath:instancePath+"/limits/" + i0,schemaPath:"#/$defs/ContractLimit/required",keyword:"required",params:{missingProperty: "does"},message:"must have required property '"+"does"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key1 in data1){
if(!(((key1 === "metric") || (key1 === "condition")) || (key1 === "does"))){
const err10 = {instancePath:instancePath+"/limits/" + i0,schemaPath:"#/$defs/ContractLimit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data1.metric !== undefined){
let data2 = data1.metric;
if(typeof data2 === "string"){
if(func1(data2) < 1){
const err11 = {instancePath:instancePath+"/limits/" + i0+"/metric",schemaPath:"#/$defs/ContractLimit/properties/metric/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/limits/" + i0+"/metric",schemaPath:"#/$defs/ContractLimit/properties/metric/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data1.condition !== undefined){
let data3 = data1.condition;
if(typeof data3 === "string"){
if(func1(data3) < 1){
const err13 = {instancePath:instancePath+"/limits/" + i0+"/condition",schemaPath:"#/$defs/ContractLimit/properties/condition/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err14 = {instancePath:instancePath+"/limits/" + i0+"/condition",schemaPath:"#/$defs/ContractLimit/properties/condition/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data1.does !== undefined){
let data4 = data1.does;
if(!((data4 === "rollback") || (data4 === "prepare"))){
const err15 = {instancePath:instancePath+"/limits/" + i0+"/does",schemaPath:"#/$defs/ContractLimit/properties/does/enum",keyword:"enum",params:{allowedValues: schema32.properties.does.enum},message:"must be equal to one of the allowed values"};
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
const err16 = {instancePath:instancePath+"/limits/" + i0,schemaPath:"#/$defs/ContractLimit/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.target !== undefined){
let data5 = data.target;
const _errs14 = errors;
let valid5 = false;
let passing0 = null;
const _errs15 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.sha256 === undefined){
const err18 = {instancePath:instancePath+"/target",schemaPath:"record-event.schema.json#/$defs/ReleaseTarget/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key2 in data5){
if(!(((key2 === "sha256") || (key2 === "tag")) || (key2 === "commit"))){
const err19 = {instancePath:instancePath+"/target",schemaPath:"record-event.schema.json#/$defs/ReleaseTarget/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data5.sha256 !== undefined){
let data6 = data5.sha256;
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
const err20 = {instancePath:instancePath+"/target/sha256",schemaPath:"record-event.schema.json#/$defs/ReleaseTarget/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
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
const err21 = {instancePath:instancePath+"/target/sha256",schemaPath:"record-event.schema.json#/$defs/ReleaseTarget/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data5.tag !== undefined){
let data7 = data5.tag;
if(typeof data7 === "string"){
if(func1(data7) > 300){
const err22 = {instancePath:instancePath+"/target/tag",schemaPath:"record-event.schema.json#/$defs/ReleaseTarget/properties/tag/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(func1(data7) < 1){
const err23 = {instancePath:instancePath+"/target/tag",schemaPath:"record-event.schema.json#/$defs/ReleaseTarget/properties/tag/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err24 = {instancePath:instancePath+"/target/tag",schemaPath:"record-event.schema.json#/$defs/ReleaseTarget/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data5.commit !== undefined){
let data8 = data5.commit;
if(typeof data8 === "string"){
if(!pattern5.test(data8)){
const err25 = {instancePath:instancePath+"/target/commit",schemaPath:"record-event.schema.json#/$defs/ReleaseTarget/properties/commit/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$"},message:"must match pattern \""+"^[0-9a-f]{40}([0-9a-f]{24})?$"+"\""};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/target/commit",schemaPath:"record-event.schema.json#/$defs/ReleaseTarget/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err27 = {instancePath:instancePath+"/target",schemaPath:"record-event.schema.json#/$defs/ReleaseTarget/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid0 = _errs15 === errors;
if(_valid0){
valid5 = true;
passing0 = 0;
}
const _errs25 = errors;
if(data5 !== null){
const err28 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid0 = _errs25 === errors;
if(_valid0 && valid5){
valid5 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid5 = true;
passing0 = 1;
}
}
if(!valid5){
const err29 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
}
if(data.withinSeconds !== undefined){
let data9 = data.withinSeconds;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err30 = {instancePath:instancePath+"/withinSeconds",schemaPath:"#/properties/withinSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 1 || isNaN(data9)){
const err31 = {instancePath:instancePath+"/withinSeconds",schemaPath:"#/properties/withinSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
if(data.data !== undefined){
let data10 = data.data;
if(!((data10 === "reversible") || (data10 === "forward-only"))){
const err32 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/enum",keyword:"enum",params:{allowedValues: schema31.properties.data.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.wayForward !== undefined){
let data11 = data.wayForward;
if((typeof data11 !== "string") && (data11 !== null)){
const err33 = {instancePath:instancePath+"/wayForward",schemaPath:"#/properties/wayForward/type",keyword:"type",params:{type: schema31.properties.wayForward.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.rehearsal !== undefined){
let data12 = data.rehearsal;
const _errs33 = errors;
let valid8 = false;
let passing1 = null;
const _errs34 = errors;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.lastAt === undefined){
const err34 = {instancePath:instancePath+"/rehearsal",schemaPath:"#/$defs/ContractRehearsal/required",keyword:"required",params:{missingProperty: "lastAt"},message:"must have required property '"+"lastAt"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data12.withinSeconds === undefined){
const err35 = {instancePath:instancePath+"/rehearsal",schemaPath:"#/$defs/ContractRehearsal/required",keyword:"required",params:{missingProperty: "withinSeconds"},message:"must have required property '"+"withinSeconds"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
for(const key3 in data12){
if(!((key3 === "lastAt") || (key3 === "withinSeconds"))){
const err36 = {instancePath:instancePath+"/rehearsal",schemaPath:"#/$defs/ContractRehearsal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data12.lastAt !== undefined){
let data13 = data12.lastAt;
const _errs39 = errors;
let valid11 = false;
let passing2 = null;
const _errs40 = errors;
if(typeof data13 === "string"){
if(!(formats0.test(data13))){
const err37 = {instancePath:instancePath+"/rehearsal/lastAt",schemaPath:"#/$defs/ContractRehearsal/properties/lastAt/oneOf/0/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/rehearsal/lastAt",schemaPath:"#/$defs/ContractRehearsal/properties/lastAt/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var _valid2 = _errs40 === errors;
if(_valid2){
valid11 = true;
passing2 = 0;
}
const _errs42 = errors;
if(data13 !== null){
const err39 = {instancePath:instancePath+"/rehearsal/lastAt",schemaPath:"#/$defs/ContractRehearsal/properties/lastAt/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var _valid2 = _errs42 === errors;
if(_valid2 && valid11){
valid11 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid11 = true;
passing2 = 1;
}
}
if(!valid11){
const err40 = {instancePath:instancePath+"/rehearsal/lastAt",schemaPath:"#/$defs/ContractRehearsal/properties/lastAt/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
else {
errors = _errs39;
if(vErrors !== null){
if(_errs39){
vErrors.length = _errs39;
}
else {
vErrors = null;
}
}
}
}
if(data12.withinSeconds !== undefined){
let data14 = data12.withinSeconds;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err41 = {instancePath:instancePath+"/rehearsal/withinSeconds",schemaPath:"#/$defs/ContractRehearsal/properties/withinSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 1 || isNaN(data14)){
const err42 = {instancePath:instancePath+"/rehearsal/withinSeconds",schemaPath:"#/$defs/ContractRehearsal/properties/withinSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
}
else {
const err43 = {instancePath:instancePath+"/rehearsal",schemaPath:"#/$defs/ContractRehearsal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
var _valid1 = _errs34 === errors;
if(_valid1){
valid8 = true;
passing1 = 0;
}
const _errs46 = errors;
if(data12 !== null){
const err44 = {instancePath:instancePath+"/rehearsal",schemaPath:"#/properties/rehearsal/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var _valid1 = _errs46 === errors;
if(_valid1 && valid8){
valid8 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid8 = true;
passing1 = 1;
}
}
if(!valid8){
const err45 = {instancePath:instancePath+"/rehearsal",schemaPath:"#/properties/rehearsal/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
else {
errors = _errs33;
if(vErrors !== null){
if(_errs33){
vErrors.length = _errs33;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err46 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
