// Generated from schemas/ by `npm run generate`; do not edit.
import external0 from "ajv/dist/runtime/ucs2length.js";
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://locktender.dev/schemas/rollback-contract.schema.json","title":"RollbackContract","type":"object","additionalProperties":false,"required":["limits","target","withinSeconds","data","wayForward","run","methods","validation","rehearsal","manualWhen","fallback","dataRecovery","contacts","runbooks"],"properties":{"limits":{"type":"array","items":{"$ref":"#/$defs/ContractLimit"}},"target":{"oneOf":[{"$ref":"record-event.schema.json#/$defs/ReleaseTarget"},{"type":"null"}]},"withinSeconds":{"type":"integer","minimum":1},"data":{"enum":["reversible","forward-only"]},"wayForward":{"oneOf":[{"$ref":"#/$defs/ContractWorkflow"},{"type":"null"}]},"run":{"oneOf":[{"$ref":"#/$defs/ContractWorkflow"},{"type":"null"}]},"methods":{"type":"array","items":{"$ref":"#/$defs/ContractMethod"}},"validation":{"$ref":"#/$defs/ContractValidation"},"manualWhen":{"type":"array","items":{"type":"string"}},"fallback":{"type":["string","null"]},"dataRecovery":{"type":["string","null"]},"contacts":{"type":"array","items":{"type":"string"}},"runbooks":{"type":"object","additionalProperties":{"type":"string"}},"rehearsal":{"oneOf":[{"$ref":"#/$defs/ContractRehearsal"},{"type":"null"}]}},"$defs":{"ContractWorkflow":{"title":"ContractWorkflow","type":"object","additionalProperties":false,"required":["workflow","inputs"],"properties":{"workflow":{"type":"string","minLength":1},"inputs":{"type":"object","additionalProperties":{"type":"string"}}}},"ContractMethod":{"title":"ContractMethod","type":"object","additionalProperties":false,"required":["method","command"],"properties":{"method":{"enum":["traffic","image","flag","failover"]},"command":{"type":"string","minLength":1}}},"ContractValidation":{"title":"ContractValidation","type":"object","additionalProperties":false,"required":["windowSeconds","items"],"properties":{"windowSeconds":{"type":"integer","minimum":1},"items":{"type":"array","items":{"$ref":"#/$defs/ContractCheck"}}}},"ContractCheck":{"title":"ContractCheck","type":"object","additionalProperties":false,"required":["item","by","limits"],"properties":{"item":{"enum":["health","response","errors","business","users","data"]},"by":{"enum":["observe","person","metrics"]},"limits":{"type":"array","items":{"$ref":"#/$defs/ValidationLimit"}}}},"ValidationLimit":{"title":"ValidationLimit","type":"object","additionalProperties":false,"required":["metric","condition"],"properties":{"metric":{"type":"string","minLength":1},"condition":{"type":"string","minLength":1}}},"ContractLimit":{"title":"ContractLimit","type":"object","additionalProperties":false,"required":["metric","condition","does"],"properties":{"metric":{"type":"string","minLength":1},"condition":{"type":"string","minLength":1},"does":{"enum":["rollback","prepare"]}}},"ContractRehearsal":{"title":"ContractRehearsal","type":"object","additionalProperties":false,"required":["lastAt","withinSeconds"],"properties":{"lastAt":{"oneOf":[{"type":"string","format":"date-time"},{"type":"null"}]},"withinSeconds":{"type":"integer","minimum":1}}}}};
const schema32 = {"title":"ContractLimit","type":"object","additionalProperties":false,"required":["metric","condition","does"],"properties":{"metric":{"type":"string","minLength":1},"condition":{"type":"string","minLength":1},"does":{"enum":["rollback","prepare"]}}};
const schema40 = {"title":"ReleaseTarget","type":"object","additionalProperties":false,"required":["sha256"],"properties":{"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"tag":{"type":"string","minLength":1,"maxLength":300},"commit":{"type":"string","pattern":"^[0-9a-f]{40}([0-9a-f]{24})?$"}}};
const schema90 = {"title":"ContractWorkflow","type":"object","additionalProperties":false,"required":["workflow","inputs"],"properties":{"workflow":{"type":"string","minLength":1},"inputs":{"type":"object","additionalProperties":{"type":"string"}}}};
const schema92 = {"title":"ContractMethod","type":"object","additionalProperties":false,"required":["method","command"],"properties":{"method":{"enum":["traffic","image","flag","failover"]},"command":{"type":"string","minLength":1}}};
const schema96 = {"title":"ContractRehearsal","type":"object","additionalProperties":false,"required":["lastAt","withinSeconds"],"properties":{"lastAt":{"oneOf":[{"type":"string","format":"date-time"},{"type":"null"}]},"withinSeconds":{"type":"integer","minimum":1}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = external0.default;
const pattern4 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern5 = new RegExp("^[0-9a-f]{40}([0-9a-f]{24})?$", "u");
const schema93 = {"title":"ContractValidation","type":"object","additionalProperties":false,"required":["windowSeconds","items"],"properties":{"windowSeconds":{"type":"integer","minimum":1},"items":{"type":"array","items":{"$ref":"#/$defs/ContractCheck"}}}};
const schema94 = {"title":"ContractCheck","type":"object","additionalProperties":false,"required":["item","by","limits"],"properties":{"item":{"enum":["health","response","errors","business","users","data"]},"by":{"enum":["observe","person","metrics"]},"limits":{"type":"array","items":{"$ref":"#/$defs/ValidationLimit"}}}};
const schema95 = {"title":"ValidationLimit","type":"object","additionalProperties":false,"required":["metric","condition"],"properties":{"metric":{"type":"string","minLength":1},"condition":{"type":"string","minLength":1}}};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.item === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "item"},message:"must have required property '"+"item"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.by === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.limits === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "limits"},message:"must have required property '"+"limits"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "item") || (key0 === "by")) || (key0 === "limits"))){
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
if(data.item !== undefined){
let data0 = data.item;
if(!((((((data0 === "health") || (data0 === "response")) || (data0 === "errors")) || (data0 === "business")) || (data0 === "users")) || (data0 === "data"))){
const err4 = {instancePath:instancePath+"/item",schemaPath:"#/properties/item/enum",keyword:"enum",params:{allowedValues: schema94.properties.item.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.by !== undefined){
let data1 = data.by;
if(!(((data1 === "observe") || (data1 === "person")) || (data1 === "metrics"))){
const err5 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/enum",keyword:"enum",params:{allowedValues: schema94.properties.by.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.limits !== undefined){
let data2 = data.limits;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.metric === undefined){
const err6 = {instancePath:instancePath+"/limits/" + i0,schemaPath:"#/$defs/ValidationLimit/required",keyword:"required",params:{missingProperty: "metric"},message:"must have required property '"+"metric"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data3.condition === undefined){
const err7 = {instancePath:instancePath+"/limits/" + i0,schemaPath:"#/$defs/ValidationLimit/required",keyword:"required",params:{missingProperty: "condition"},message:"must have required property '"+"condition"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data3){
if(!((key1 === "metric") || (key1 === "condition"))){
const err8 = {instancePath:instancePath+"/limits/" + i0,schemaPath:"#/$defs/ValidationLimit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data3.metric !== undefined){
let data4 = data3.metric;
if(typeof data4 === "string"){
if(func2(data4) < 1){
const err9 = {instancePath:instancePath+"/limits/" + i0+"/metric",schemaPath:"#/$defs/ValidationLimit/properties/metric/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/limits/" + i0+"/metric",schemaPath:"#/$defs/ValidationLimit/properties/metric/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data3.condition !== undefined){
let data5 = data3.condition;
if(typeof data5 === "string"){
if(func2(data5) < 1){
const err11 = {instancePath:instancePath+"/limits/" + i0+"/condition",schemaPath:"#/$defs/ValidationLimit/properties/condition/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err12 = {instancePath:instancePath+"/limits/" + i0+"/condition",schemaPath:"#/$defs/ValidationLimit/properties/condition/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/limits/" + i0,schemaPath:"#/$defs/ValidationLimit/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err14 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate51.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.windowSeconds === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "windowSeconds"},message:"must have required property '"+"windowSeconds"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.items === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"},message:"must have required property '"+"items"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "windowSeconds") || (key0 === "items"))){
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
if(data.windowSeconds !== undefined){
let data0 = data.windowSeconds;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/windowSeconds",schemaPath:"#/properties/windowSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/windowSeconds",schemaPath:"#/properties/windowSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.items !== undefined){
let data1 = data.items;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate52(data1[i0], {instancePath:instancePath+"/items/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}
validate51.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

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
if(data.run === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "run"},message:"must have required property '"+"run"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.methods === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "methods"},message:"must have required property '"+"methods"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.validation === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "validation"},message:"must have required property '"+"validation"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.rehearsal === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rehearsal"},message:"must have required property '"+"rehearsal"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.manualWhen === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "manualWhen"},message:"must have required property '"+"manualWhen"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.fallback === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fallback"},message:"must have required property '"+"fallback"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.dataRecovery === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dataRecovery"},message:"must have required property '"+"dataRecovery"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.contacts === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contacts"},message:"must have required property '"+"contacts"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.runbooks === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "runbooks"},message:"must have required property '"+"runbooks"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err14 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
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
const err15 = {instancePath:instancePath+"/limits/" + i0,schemaPath:"#/$defs/ContractLimit/required",keyword:"required",params:{missingProperty: "metric"},message:"must have required property '"+"metric"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data1.condition === undefined){
const err16 = {instancePath:instancePath+"/limits/" + i0,schemaPath:"#/$defs/ContractLimit/required",keyword:"required",params:{missingProperty: "condition"},message:"must have required property '"+"condition"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data1.does === undefined){
const err17 = {instancePath:instancePath+"/limits/" + i0,schemaPath:"#/$defs/ContractLimit/required",keyword:"required",params:{missingProperty: "does"},message:"must have required property '"+"does"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key1 in data1){
if(!(((key1 === "metric") || (key1 === "condition")) || (key1 === "does"))){
const err18 = {instancePath:instancePath+"/limits/" + i0,schemaPath:"#/$defs/ContractLimit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data1.metric !== undefined){
let data2 = data1.metric;
if(typeof data2 === "string"){
if(func2(data2) < 1){
const err19 = {instancePath:instancePath+"/limits/" + i0+"/metric",schemaPath:"#/$defs/ContractLimit/properties/metric/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err20 = {instancePath:instancePath+"/limits/" + i0+"/metric",schemaPath:"#/$defs/ContractLimit/properties/metric/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data1.condition !== undefined){
let data3 = data1.condition;
if(typeof data3 === "string"){
if(func2(data3) < 1){
const err21 = {instancePath:instancePath+"/limits/" + i0+"/condition",schemaPath:"#/$defs/ContractLimit/properties/condition/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err22 = {instancePath:instancePath+"/limits/" + i0+"/condition",schemaPath:"#/$defs/ContractLimit/properties/condition/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data1.does !== undefined){
let data4 = data1.does;
if(!((data4 === "rollback") || (data4 === "prepare"))){
const err23 = {instancePath:instancePath+"/limits/" + i0+"/does",schemaPath:"#/$defs/ContractLimit/properties/does/enum",keyword:"enum",params:{allowedValues: schema32.properties.does.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/limits/" + i0,schemaPath:"#/$defs/ContractLimit/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err25 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
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
const err26 = {instancePath:instancePath+"/target",schemaPath:"record-event.schema.json#/$defs/ReleaseTarget/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key2 in data5){
if(!(((key2 === "sha256") || (key2 === "tag")) || (key2 === "commit"))){
const err27 = {instancePath:instancePath+"/target",schemaPath:"record-event.schema.json#/$defs/ReleaseTarget/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data5.sha256 !== undefined){
let data6 = data5.sha256;
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
const err28 = {instancePath:instancePath+"/target/sha256",schemaPath:"record-event.schema.json#/$defs/ReleaseTarget/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
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
const err29 = {instancePath:instancePath+"/target/sha256",schemaPath:"record-event.schema.json#/$defs/ReleaseTarget/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data5.tag !== undefined){
let data7 = data5.tag;
if(typeof data7 === "string"){
if(func2(data7) > 300){
const err30 = {instancePath:instancePath+"/target/tag",schemaPath:"record-event.schema.json#/$defs/ReleaseTarget/properties/tag/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(func2(data7) < 1){
const err31 = {instancePath:instancePath+"/target/tag",schemaPath:"record-event.schema.json#/$defs/ReleaseTarget/properties/tag/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/target/tag",schemaPath:"record-event.schema.json#/$defs/ReleaseTarget/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data5.commit !== undefined){
let data8 = data5.commit;
if(typeof data8 === "string"){
if(!pattern5.test(data8)){
const err33 = {instancePath:instancePath+"/target/commit",schemaPath:"record-event.schema.json#/$defs/ReleaseTarget/properties/commit/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$"},message:"must match pattern \""+"^[0-9a-f]{40}([0-9a-f]{24})?$"+"\""};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/target/commit",schemaPath:"record-event.schema.json#/$defs/ReleaseTarget/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err35 = {instancePath:instancePath+"/target",schemaPath:"record-event.schema.json#/$defs/ReleaseTarget/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
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
const err36 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
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
const err37 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
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
const err38 = {instancePath:instancePath+"/withinSeconds",schemaPath:"#/properties/withinSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 1 || isNaN(data9)){
const err39 = {instancePath:instancePath+"/withinSeconds",schemaPath:"#/properties/withinSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data.data !== undefined){
let data10 = data.data;
if(!((data10 === "reversible") || (data10 === "forward-only"))){
const err40 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/enum",keyword:"enum",params:{allowedValues: schema31.properties.data.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.wayForward !== undefined){
let data11 = data.wayForward;
const _errs31 = errors;
let valid8 = false;
let passing1 = null;
const _errs32 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.workflow === undefined){
const err41 = {instancePath:instancePath+"/wayForward",schemaPath:"#/$defs/ContractWorkflow/required",keyword:"required",params:{missingProperty: "workflow"},message:"must have required property '"+"workflow"+"'"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data11.inputs === undefined){
const err42 = {instancePath:instancePath+"/wayForward",schemaPath:"#/$defs/ContractWorkflow/required",keyword:"required",params:{missingProperty: "inputs"},message:"must have required property '"+"inputs"+"'"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
for(const key3 in data11){
if(!((key3 === "workflow") || (key3 === "inputs"))){
const err43 = {instancePath:instancePath+"/wayForward",schemaPath:"#/$defs/ContractWorkflow/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data11.workflow !== undefined){
let data12 = data11.workflow;
if(typeof data12 === "string"){
if(func2(data12) < 1){
const err44 = {instancePath:instancePath+"/wayForward/workflow",schemaPath:"#/$defs/ContractWorkflow/properties/workflow/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/wayForward/workflow",schemaPath:"#/$defs/ContractWorkflow/properties/workflow/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data11.inputs !== undefined){
let data13 = data11.inputs;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key4 in data13){
if(typeof data13[key4] !== "string"){
const err46 = {instancePath:instancePath+"/wayForward/inputs/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ContractWorkflow/properties/inputs/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err47 = {instancePath:instancePath+"/wayForward/inputs",schemaPath:"#/$defs/ContractWorkflow/properties/inputs/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err48 = {instancePath:instancePath+"/wayForward",schemaPath:"#/$defs/ContractWorkflow/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
var _valid1 = _errs32 === errors;
if(_valid1){
valid8 = true;
passing1 = 0;
}
const _errs43 = errors;
if(data11 !== null){
const err49 = {instancePath:instancePath+"/wayForward",schemaPath:"#/properties/wayForward/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
var _valid1 = _errs43 === errors;
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
const err50 = {instancePath:instancePath+"/wayForward",schemaPath:"#/properties/wayForward/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
else {
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
}
}
if(data.run !== undefined){
let data15 = data.run;
const _errs46 = errors;
let valid12 = false;
let passing2 = null;
const _errs47 = errors;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.workflow === undefined){
const err51 = {instancePath:instancePath+"/run",schemaPath:"#/$defs/ContractWorkflow/required",keyword:"required",params:{missingProperty: "workflow"},message:"must have required property '"+"workflow"+"'"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data15.inputs === undefined){
const err52 = {instancePath:instancePath+"/run",schemaPath:"#/$defs/ContractWorkflow/required",keyword:"required",params:{missingProperty: "inputs"},message:"must have required property '"+"inputs"+"'"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
for(const key5 in data15){
if(!((key5 === "workflow") || (key5 === "inputs"))){
const err53 = {instancePath:instancePath+"/run",schemaPath:"#/$defs/ContractWorkflow/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data15.workflow !== undefined){
let data16 = data15.workflow;
if(typeof data16 === "string"){
if(func2(data16) < 1){
const err54 = {instancePath:instancePath+"/run/workflow",schemaPath:"#/$defs/ContractWorkflow/properties/workflow/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err55 = {instancePath:instancePath+"/run/workflow",schemaPath:"#/$defs/ContractWorkflow/properties/workflow/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data15.inputs !== undefined){
let data17 = data15.inputs;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key6 in data17){
if(typeof data17[key6] !== "string"){
const err56 = {instancePath:instancePath+"/run/inputs/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ContractWorkflow/properties/inputs/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err57 = {instancePath:instancePath+"/run/inputs",schemaPath:"#/$defs/ContractWorkflow/properties/inputs/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath:instancePath+"/run",schemaPath:"#/$defs/ContractWorkflow/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
var _valid2 = _errs47 === errors;
if(_valid2){
valid12 = true;
passing2 = 0;
}
const _errs58 = errors;
if(data15 !== null){
const err59 = {instancePath:instancePath+"/run",schemaPath:"#/properties/run/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
var _valid2 = _errs58 === errors;
if(_valid2 && valid12){
valid12 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid12 = true;
passing2 = 1;
}
}
if(!valid12){
const err60 = {instancePath:instancePath+"/run",schemaPath:"#/properties/run/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
else {
errors = _errs46;
if(vErrors !== null){
if(_errs46){
vErrors.length = _errs46;
}
else {
vErrors = null;
}
}
}
}
if(data.methods !== undefined){
let data19 = data.methods;
if(Array.isArray(data19)){
const len1 = data19.length;
for(let i1=0; i1<len1; i1++){
let data20 = data19[i1];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.method === undefined){
const err61 = {instancePath:instancePath+"/methods/" + i1,schemaPath:"#/$defs/ContractMethod/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data20.command === undefined){
const err62 = {instancePath:instancePath+"/methods/" + i1,schemaPath:"#/$defs/ContractMethod/required",keyword:"required",params:{missingProperty: "command"},message:"must have required property '"+"command"+"'"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
for(const key7 in data20){
if(!((key7 === "method") || (key7 === "command"))){
const err63 = {instancePath:instancePath+"/methods/" + i1,schemaPath:"#/$defs/ContractMethod/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data20.method !== undefined){
let data21 = data20.method;
if(!((((data21 === "traffic") || (data21 === "image")) || (data21 === "flag")) || (data21 === "failover"))){
const err64 = {instancePath:instancePath+"/methods/" + i1+"/method",schemaPath:"#/$defs/ContractMethod/properties/method/enum",keyword:"enum",params:{allowedValues: schema92.properties.method.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data20.command !== undefined){
let data22 = data20.command;
if(typeof data22 === "string"){
if(func2(data22) < 1){
const err65 = {instancePath:instancePath+"/methods/" + i1+"/command",schemaPath:"#/$defs/ContractMethod/properties/command/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/methods/" + i1+"/command",schemaPath:"#/$defs/ContractMethod/properties/command/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/methods/" + i1,schemaPath:"#/$defs/ContractMethod/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
else {
const err68 = {instancePath:instancePath+"/methods",schemaPath:"#/properties/methods/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data.validation !== undefined){
if(!(validate51(data.validation, {instancePath:instancePath+"/validation",parentData:data,parentDataProperty:"validation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data.manualWhen !== undefined){
let data24 = data.manualWhen;
if(Array.isArray(data24)){
const len2 = data24.length;
for(let i2=0; i2<len2; i2++){
if(typeof data24[i2] !== "string"){
const err69 = {instancePath:instancePath+"/manualWhen/" + i2,schemaPath:"#/properties/manualWhen/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath:instancePath+"/manualWhen",schemaPath:"#/properties/manualWhen/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data.fallback !== undefined){
let data26 = data.fallback;
if((typeof data26 !== "string") && (data26 !== null)){
const err71 = {instancePath:instancePath+"/fallback",schemaPath:"#/properties/fallback/type",keyword:"type",params:{type: schema31.properties.fallback.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data.dataRecovery !== undefined){
let data27 = data.dataRecovery;
if((typeof data27 !== "string") && (data27 !== null)){
const err72 = {instancePath:instancePath+"/dataRecovery",schemaPath:"#/properties/dataRecovery/type",keyword:"type",params:{type: schema31.properties.dataRecovery.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data.contacts !== undefined){
let data28 = data.contacts;
if(Array.isArray(data28)){
const len3 = data28.length;
for(let i3=0; i3<len3; i3++){
if(typeof data28[i3] !== "string"){
const err73 = {instancePath:instancePath+"/contacts/" + i3,schemaPath:"#/properties/contacts/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
else {
const err74 = {instancePath:instancePath+"/contacts",schemaPath:"#/properties/contacts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data.runbooks !== undefined){
let data30 = data.runbooks;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key8 in data30){
if(typeof data30[key8] !== "string"){
const err75 = {instancePath:instancePath+"/runbooks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/runbooks/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err76 = {instancePath:instancePath+"/runbooks",schemaPath:"#/properties/runbooks/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data.rehearsal !== undefined){
let data32 = data.rehearsal;
const _errs88 = errors;
let valid25 = false;
let passing3 = null;
const _errs89 = errors;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.lastAt === undefined){
const err77 = {instancePath:instancePath+"/rehearsal",schemaPath:"#/$defs/ContractRehearsal/required",keyword:"required",params:{missingProperty: "lastAt"},message:"must have required property '"+"lastAt"+"'"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data32.withinSeconds === undefined){
const err78 = {instancePath:instancePath+"/rehearsal",schemaPath:"#/$defs/ContractRehearsal/required",keyword:"required",params:{missingProperty: "withinSeconds"},message:"must have required property '"+"withinSeconds"+"'"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
for(const key9 in data32){
if(!((key9 === "lastAt") || (key9 === "withinSeconds"))){
const err79 = {instancePath:instancePath+"/rehearsal",schemaPath:"#/$defs/ContractRehearsal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data32.lastAt !== undefined){
let data33 = data32.lastAt;
const _errs94 = errors;
let valid28 = false;
let passing4 = null;
const _errs95 = errors;
if(typeof data33 === "string"){
if(!(formats0.test(data33))){
const err80 = {instancePath:instancePath+"/rehearsal/lastAt",schemaPath:"#/$defs/ContractRehearsal/properties/lastAt/oneOf/0/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
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
const err81 = {instancePath:instancePath+"/rehearsal/lastAt",schemaPath:"#/$defs/ContractRehearsal/properties/lastAt/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
var _valid4 = _errs95 === errors;
if(_valid4){
valid28 = true;
passing4 = 0;
}
const _errs97 = errors;
if(data33 !== null){
const err82 = {instancePath:instancePath+"/rehearsal/lastAt",schemaPath:"#/$defs/ContractRehearsal/properties/lastAt/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
var _valid4 = _errs97 === errors;
if(_valid4 && valid28){
valid28 = false;
passing4 = [passing4, 1];
}
else {
if(_valid4){
valid28 = true;
passing4 = 1;
}
}
if(!valid28){
const err83 = {instancePath:instancePath+"/rehearsal/lastAt",schemaPath:"#/$defs/ContractRehearsal/properties/lastAt/oneOf",keyword:"oneOf",params:{passingSchemas: passing4},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
else {
errors = _errs94;
if(vErrors !== null){
if(_errs94){
vErrors.length = _errs94;
}
else {
vErrors = null;
}
}
}
}
if(data32.withinSeconds !== undefined){
let data34 = data32.withinSeconds;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
const err84 = {instancePath:instancePath+"/rehearsal/withinSeconds",schemaPath:"#/$defs/ContractRehearsal/properties/withinSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 1 || isNaN(data34)){
const err85 = {instancePath:instancePath+"/rehearsal/withinSeconds",schemaPath:"#/$defs/ContractRehearsal/properties/withinSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
}
else {
const err86 = {instancePath:instancePath+"/rehearsal",schemaPath:"#/$defs/ContractRehearsal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
var _valid3 = _errs89 === errors;
if(_valid3){
valid25 = true;
passing3 = 0;
}
const _errs101 = errors;
if(data32 !== null){
const err87 = {instancePath:instancePath+"/rehearsal",schemaPath:"#/properties/rehearsal/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
var _valid3 = _errs101 === errors;
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
const err88 = {instancePath:instancePath+"/rehearsal",schemaPath:"#/properties/rehearsal/oneOf",keyword:"oneOf",params:{passingSchemas: passing3},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
else {
errors = _errs88;
if(vErrors !== null){
if(_errs88){
vErrors.length = _errs88;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err89 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
