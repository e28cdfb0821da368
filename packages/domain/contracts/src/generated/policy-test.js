// Generated from schemas/ by `npm run generate`; do not edit.
import external0 from "ajv/dist/runtime/ucs2length.js";
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://locktender.dev/schemas/policy-test.schema.json","title":"PolicyTestFile","type":"object","additionalProperties":false,"required":["tests"],"properties":{"tests":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/PolicyTest"}}},"$defs":{"PolicyTest":{"title":"PolicyTest","type":"object","additionalProperties":false,"required":["name","given","expect"],"properties":{"name":{"type":"string","minLength":1,"maxLength":200},"given":{"$ref":"#/$defs/Given"},"expect":{"$ref":"#/$defs/Expected"}}},"Given":{"title":"SimulatedRelease","type":"object","additionalProperties":false,"properties":{"type":{"type":"string","enum":["major","minor","patch","hotfix","docs"]},"paths":{"type":"array","items":{"type":"string","minLength":1,"maxLength":4096},"maxItems":10000},"lines-changed":{"type":"integer","minimum":0},"error-budget-left":{"type":"number","maximum":1},"incident":{"type":"string","minLength":1},"at":{"type":"string","format":"date-time"},"action":{"type":"string","enum":["deploy","code","feature","rollback"]},"branch":{"type":"string","minLength":1},"environment":{"type":"string","minLength":1},"approvals":{"type":"object","additionalProperties":{"type":"integer","minimum":0,"maximum":1000}},"evidence":{"type":"object","additionalProperties":{"oneOf":[{"type":"string","enum":["pass","fail","unknown"]},{"type":"object","additionalProperties":{"type":"number"},"minProperties":1}]}}}},"Expected":{"title":"ExpectedDecision","type":"object","additionalProperties":false,"required":["decision"],"properties":{"decision":{"type":"string","enum":["GO","CONDITIONAL","NO-GO"]},"because":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true},"next-window":{"type":["string","null"],"format":"date-time"}}}}};
const schema32 = {"title":"PolicyTest","type":"object","additionalProperties":false,"required":["name","given","expect"],"properties":{"name":{"type":"string","minLength":1,"maxLength":200},"given":{"$ref":"#/$defs/Given"},"expect":{"$ref":"#/$defs/Expected"}}};
const schema33 = {"title":"SimulatedRelease","type":"object","additionalProperties":false,"properties":{"type":{"type":"string","enum":["major","minor","patch","hotfix","docs"]},"paths":{"type":"array","items":{"type":"string","minLength":1,"maxLength":4096},"maxItems":10000},"lines-changed":{"type":"integer","minimum":0},"error-budget-left":{"type":"number","maximum":1},"incident":{"type":"string","minLength":1},"at":{"type":"string","format":"date-time"},"action":{"type":"string","enum":["deploy","code","feature","rollback"]},"branch":{"type":"string","minLength":1},"environment":{"type":"string","minLength":1},"approvals":{"type":"object","additionalProperties":{"type":"integer","minimum":0,"maximum":1000}},"evidence":{"type":"object","additionalProperties":{"oneOf":[{"type":"string","enum":["pass","fail","unknown"]},{"type":"object","additionalProperties":{"type":"number"},"minProperties":1}]}}}};
const schema34 = {"title":"ExpectedDecision","type":"object","additionalProperties":false,"required":["decision"],"properties":{"decision":{"type":"string","enum":["GO","CONDITIONAL","NO-GO"]},"because":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true},"next-window":{"type":["string","null"],"format":"date-time"}}};
const func1 = external0.default;
const func3 = Object.prototype.hasOwnProperty;
const formats0 = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

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
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.given === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "given"},message:"must have required property '"+"given"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.expect === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expect"},message:"must have required property '"+"expect"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "given")) || (key0 === "expect"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func1(data0) > 200){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func1(data0) < 1){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.given !== undefined){
let data1 = data.given;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(!(func3.call(schema33.properties, key1))){
const err7 = {instancePath:instancePath+"/given",schemaPath:"#/$defs/Given/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.type !== undefined){
let data2 = data1.type;
if(typeof data2 !== "string"){
const err8 = {instancePath:instancePath+"/given/type",schemaPath:"#/$defs/Given/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(((((data2 === "major") || (data2 === "minor")) || (data2 === "patch")) || (data2 === "hotfix")) || (data2 === "docs"))){
const err9 = {instancePath:instancePath+"/given/type",schemaPath:"#/$defs/Given/properties/type/enum",keyword:"enum",params:{allowedValues: schema33.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.paths !== undefined){
let data3 = data1.paths;
if(Array.isArray(data3)){
if(data3.length > 10000){
const err10 = {instancePath:instancePath+"/given/paths",schemaPath:"#/$defs/Given/properties/paths/maxItems",keyword:"maxItems",params:{limit: 10000},message:"must NOT have more than 10000 items"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(func1(data4) > 4096){
const err11 = {instancePath:instancePath+"/given/paths/" + i0,schemaPath:"#/$defs/Given/properties/paths/items/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(func1(data4) < 1){
const err12 = {instancePath:instancePath+"/given/paths/" + i0,schemaPath:"#/$defs/Given/properties/paths/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/given/paths/" + i0,schemaPath:"#/$defs/Given/properties/paths/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/given/paths",schemaPath:"#/$defs/Given/properties/paths/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data1["lines-changed"] !== undefined){
let data5 = data1["lines-changed"];
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err15 = {instancePath:instancePath+"/given/lines-changed",schemaPath:"#/$defs/Given/properties/lines-changed/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err16 = {instancePath:instancePath+"/given/lines-changed",schemaPath:"#/$defs/Given/properties/lines-changed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data1["error-budget-left"] !== undefined){
let data6 = data1["error-budget-left"];
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1 || isNaN(data6)){
const err17 = {instancePath:instancePath+"/given/error-budget-left",schemaPath:"#/$defs/Given/properties/error-budget-left/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/given/error-budget-left",schemaPath:"#/$defs/Given/properties/error-budget-left/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data1.incident !== undefined){
let data7 = data1.incident;
if(typeof data7 === "string"){
if(func1(data7) < 1){
const err19 = {instancePath:instancePath+"/given/incident",schemaPath:"#/$defs/Given/properties/incident/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/given/incident",schemaPath:"#/$defs/Given/properties/incident/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data1.at !== undefined){
let data8 = data1.at;
if(typeof data8 === "string"){
if(!(formats0.test(data8))){
const err21 = {instancePath:instancePath+"/given/at",schemaPath:"#/$defs/Given/properties/at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
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
const err22 = {instancePath:instancePath+"/given/at",schemaPath:"#/$defs/Given/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data1.action !== undefined){
let data9 = data1.action;
if(typeof data9 !== "string"){
const err23 = {instancePath:instancePath+"/given/action",schemaPath:"#/$defs/Given/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!((((data9 === "deploy") || (data9 === "code")) || (data9 === "feature")) || (data9 === "rollback"))){
const err24 = {instancePath:instancePath+"/given/action",schemaPath:"#/$defs/Given/properties/action/enum",keyword:"enum",params:{allowedValues: schema33.properties.action.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data1.branch !== undefined){
let data10 = data1.branch;
if(typeof data10 === "string"){
if(func1(data10) < 1){
const err25 = {instancePath:instancePath+"/given/branch",schemaPath:"#/$defs/Given/properties/branch/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err26 = {instancePath:instancePath+"/given/branch",schemaPath:"#/$defs/Given/properties/branch/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data1.environment !== undefined){
let data11 = data1.environment;
if(typeof data11 === "string"){
if(func1(data11) < 1){
const err27 = {instancePath:instancePath+"/given/environment",schemaPath:"#/$defs/Given/properties/environment/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err28 = {instancePath:instancePath+"/given/environment",schemaPath:"#/$defs/Given/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data1.approvals !== undefined){
let data12 = data1.approvals;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key2 in data12){
let data13 = data12[key2];
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err29 = {instancePath:instancePath+"/given/approvals/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Given/properties/approvals/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 1000 || isNaN(data13)){
const err30 = {instancePath:instancePath+"/given/approvals/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Given/properties/approvals/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data13 < 0 || isNaN(data13)){
const err31 = {instancePath:instancePath+"/given/approvals/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Given/properties/approvals/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
}
else {
const err32 = {instancePath:instancePath+"/given/approvals",schemaPath:"#/$defs/Given/properties/approvals/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data1.evidence !== undefined){
let data14 = data1.evidence;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key3 in data14){
let data15 = data14[key3];
const _errs37 = errors;
let valid7 = false;
let passing0 = null;
const _errs38 = errors;
if(typeof data15 !== "string"){
const err33 = {instancePath:instancePath+"/given/evidence/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Given/properties/evidence/additionalProperties/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(!(((data15 === "pass") || (data15 === "fail")) || (data15 === "unknown"))){
const err34 = {instancePath:instancePath+"/given/evidence/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Given/properties/evidence/additionalProperties/oneOf/0/enum",keyword:"enum",params:{allowedValues: schema33.properties.evidence.additionalProperties.oneOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var _valid0 = _errs38 === errors;
if(_valid0){
valid7 = true;
passing0 = 0;
}
const _errs40 = errors;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(Object.keys(data15).length < 1){
const err35 = {instancePath:instancePath+"/given/evidence/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Given/properties/evidence/additionalProperties/oneOf/1/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
for(const key4 in data15){
let data16 = data15[key4];
if(!((typeof data16 == "number") && (isFinite(data16)))){
const err36 = {instancePath:instancePath+"/given/evidence/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Given/properties/evidence/additionalProperties/oneOf/1/additionalProperties/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/given/evidence/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Given/properties/evidence/additionalProperties/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var _valid0 = _errs40 === errors;
if(_valid0 && valid7){
valid7 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid7 = true;
passing0 = 1;
}
}
if(!valid7){
const err38 = {instancePath:instancePath+"/given/evidence/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Given/properties/evidence/additionalProperties/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
else {
errors = _errs37;
if(vErrors !== null){
if(_errs37){
vErrors.length = _errs37;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err39 = {instancePath:instancePath+"/given/evidence",schemaPath:"#/$defs/Given/properties/evidence/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/given",schemaPath:"#/$defs/Given/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.expect !== undefined){
let data17 = data.expect;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.decision === undefined){
const err41 = {instancePath:instancePath+"/expect",schemaPath:"#/$defs/Expected/required",keyword:"required",params:{missingProperty: "decision"},message:"must have required property '"+"decision"+"'"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
for(const key5 in data17){
if(!(((key5 === "decision") || (key5 === "because")) || (key5 === "next-window"))){
const err42 = {instancePath:instancePath+"/expect",schemaPath:"#/$defs/Expected/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data17.decision !== undefined){
let data18 = data17.decision;
if(typeof data18 !== "string"){
const err43 = {instancePath:instancePath+"/expect/decision",schemaPath:"#/$defs/Expected/properties/decision/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(!(((data18 === "GO") || (data18 === "CONDITIONAL")) || (data18 === "NO-GO"))){
const err44 = {instancePath:instancePath+"/expect/decision",schemaPath:"#/$defs/Expected/properties/decision/enum",keyword:"enum",params:{allowedValues: schema34.properties.decision.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data17.because !== undefined){
let data19 = data17.because;
if(Array.isArray(data19)){
const len1 = data19.length;
for(let i1=0; i1<len1; i1++){
let data20 = data19[i1];
if(typeof data20 === "string"){
if(func1(data20) < 1){
const err45 = {instancePath:instancePath+"/expect/because/" + i1,schemaPath:"#/$defs/Expected/properties/because/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/expect/because/" + i1,schemaPath:"#/$defs/Expected/properties/because/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
let i2 = data19.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data19[i2];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err47 = {instancePath:instancePath+"/expect/because",schemaPath:"#/$defs/Expected/properties/because/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
const err48 = {instancePath:instancePath+"/expect/because",schemaPath:"#/$defs/Expected/properties/because/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data17["next-window"] !== undefined){
let data21 = data17["next-window"];
if((typeof data21 !== "string") && (data21 !== null)){
const err49 = {instancePath:instancePath+"/expect/next-window",schemaPath:"#/$defs/Expected/properties/next-window/type",keyword:"type",params:{type: schema34.properties["next-window"].type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(typeof data21 === "string"){
if(!(formats0.test(data21))){
const err50 = {instancePath:instancePath+"/expect/next-window",schemaPath:"#/$defs/Expected/properties/next-window/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
}
else {
const err51 = {instancePath:instancePath+"/expect",schemaPath:"#/$defs/Expected/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://locktender.dev/schemas/policy-test.schema.json" */;
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
if(data.tests === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tests"},message:"must have required property '"+"tests"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "tests")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.tests !== undefined){
let data0 = data.tests;
if(Array.isArray(data0)){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate21(data0[i0], {instancePath:instancePath+"/tests/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
