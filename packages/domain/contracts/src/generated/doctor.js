// Generated from schemas/ by `npm run generate`; do not edit.
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://locktender.dev/schemas/doctor.schema.json","title":"DoctorData","type":"object","additionalProperties":false,"required":["defaultBranch","findings","counts","degraded","rights"],"properties":{"defaultBranch":{"type":"string"},"findings":{"type":"array","items":{"$ref":"#/$defs/Finding"}},"counts":{"title":"DoctorCounts","type":"object","additionalProperties":false,"required":["drift","unknown","advice"],"properties":{"drift":{"type":"integer","minimum":0},"unknown":{"type":"integer","minimum":0},"advice":{"type":"integer","minimum":0}}},"degraded":{"type":"array","items":{"$ref":"#/$defs/DegradedFeature"}},"rights":{"oneOf":[{"type":"object","additionalProperties":{"type":"string","enum":["read","write","admin"]}},{"type":"null"}]}},"$defs":{"Finding":{"title":"DoctorFinding","type":"object","additionalProperties":false,"required":["code","kind","setting","message","mend"],"properties":{"code":{"type":"string"},"kind":{"type":"string","enum":["drift","unknown","advice"]},"setting":{"type":"string"},"message":{"type":"string"},"mend":{"type":"string"},"rule":{"type":"string"}}},"DegradedFeature":{"title":"DoctorDegradedFeature","type":"object","additionalProperties":false,"required":["feature","instead","grant"],"properties":{"feature":{"type":"string"},"instead":{"type":"string"},"grant":{"type":"string"}}}}};
const schema32 = {"title":"DoctorFinding","type":"object","additionalProperties":false,"required":["code","kind","setting","message","mend"],"properties":{"code":{"type":"string"},"kind":{"type":"string","enum":["drift","unknown","advice"]},"setting":{"type":"string"},"message":{"type":"string"},"mend":{"type":"string"},"rule":{"type":"string"}}};
const schema33 = {"title":"DoctorDegradedFeature","type":"object","additionalProperties":false,"required":["feature","instead","grant"],"properties":{"feature":{"type":"string"},"instead":{"type":"string"},"grant":{"type":"string"}}};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://locktender.dev/schemas/doctor.schema.json" */;
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
if(data.defaultBranch === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "defaultBranch"},message:"must have required property '"+"defaultBranch"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.findings === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "findings"},message:"must have required property '"+"findings"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.counts === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "counts"},message:"must have required property '"+"counts"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.degraded === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "degraded"},message:"must have required property '"+"degraded"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.rights === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rights"},message:"must have required property '"+"rights"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "defaultBranch") || (key0 === "findings")) || (key0 === "counts")) || (key0 === "degraded")) || (key0 === "rights"))){
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
if(data.defaultBranch !== undefined){
if(typeof data.defaultBranch !== "string"){
const err6 = {instancePath:instancePath+"/defaultBranch",schemaPath:"#/properties/defaultBranch/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.findings !== undefined){
let data1 = data.findings;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.code === undefined){
const err7 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/$defs/Finding/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.kind === undefined){
const err8 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/$defs/Finding/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2.setting === undefined){
const err9 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/$defs/Finding/required",keyword:"required",params:{missingProperty: "setting"},message:"must have required property '"+"setting"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data2.message === undefined){
const err10 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/$defs/Finding/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data2.mend === undefined){
const err11 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/$defs/Finding/required",keyword:"required",params:{missingProperty: "mend"},message:"must have required property '"+"mend"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key1 in data2){
if(!((((((key1 === "code") || (key1 === "kind")) || (key1 === "setting")) || (key1 === "message")) || (key1 === "mend")) || (key1 === "rule"))){
const err12 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/$defs/Finding/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data2.code !== undefined){
if(typeof data2.code !== "string"){
const err13 = {instancePath:instancePath+"/findings/" + i0+"/code",schemaPath:"#/$defs/Finding/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data2.kind !== undefined){
let data4 = data2.kind;
if(typeof data4 !== "string"){
const err14 = {instancePath:instancePath+"/findings/" + i0+"/kind",schemaPath:"#/$defs/Finding/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!(((data4 === "drift") || (data4 === "unknown")) || (data4 === "advice"))){
const err15 = {instancePath:instancePath+"/findings/" + i0+"/kind",schemaPath:"#/$defs/Finding/properties/kind/enum",keyword:"enum",params:{allowedValues: schema32.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data2.setting !== undefined){
if(typeof data2.setting !== "string"){
const err16 = {instancePath:instancePath+"/findings/" + i0+"/setting",schemaPath:"#/$defs/Finding/properties/setting/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data2.message !== undefined){
if(typeof data2.message !== "string"){
const err17 = {instancePath:instancePath+"/findings/" + i0+"/message",schemaPath:"#/$defs/Finding/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data2.mend !== undefined){
if(typeof data2.mend !== "string"){
const err18 = {instancePath:instancePath+"/findings/" + i0+"/mend",schemaPath:"#/$defs/Finding/properties/mend/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data2.rule !== undefined){
if(typeof data2.rule !== "string"){
const err19 = {instancePath:instancePath+"/findings/" + i0+"/rule",schemaPath:"#/$defs/Finding/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err20 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/$defs/Finding/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err21 = {instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.counts !== undefined){
let data9 = data.counts;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.drift === undefined){
const err22 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: "drift"},message:"must have required property '"+"drift"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data9.unknown === undefined){
const err23 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: "unknown"},message:"must have required property '"+"unknown"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data9.advice === undefined){
const err24 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: "advice"},message:"must have required property '"+"advice"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
for(const key2 in data9){
if(!(((key2 === "drift") || (key2 === "unknown")) || (key2 === "advice"))){
const err25 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data9.drift !== undefined){
let data10 = data9.drift;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err26 = {instancePath:instancePath+"/counts/drift",schemaPath:"#/properties/counts/properties/drift/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
const err27 = {instancePath:instancePath+"/counts/drift",schemaPath:"#/properties/counts/properties/drift/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
if(data9.unknown !== undefined){
let data11 = data9.unknown;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err28 = {instancePath:instancePath+"/counts/unknown",schemaPath:"#/properties/counts/properties/unknown/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err29 = {instancePath:instancePath+"/counts/unknown",schemaPath:"#/properties/counts/properties/unknown/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
if(data9.advice !== undefined){
let data12 = data9.advice;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err30 = {instancePath:instancePath+"/counts/advice",schemaPath:"#/properties/counts/properties/advice/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
const err31 = {instancePath:instancePath+"/counts/advice",schemaPath:"#/properties/counts/properties/advice/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err32 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.degraded !== undefined){
let data13 = data.degraded;
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
let data14 = data13[i1];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.feature === undefined){
const err33 = {instancePath:instancePath+"/degraded/" + i1,schemaPath:"#/$defs/DegradedFeature/required",keyword:"required",params:{missingProperty: "feature"},message:"must have required property '"+"feature"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data14.instead === undefined){
const err34 = {instancePath:instancePath+"/degraded/" + i1,schemaPath:"#/$defs/DegradedFeature/required",keyword:"required",params:{missingProperty: "instead"},message:"must have required property '"+"instead"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data14.grant === undefined){
const err35 = {instancePath:instancePath+"/degraded/" + i1,schemaPath:"#/$defs/DegradedFeature/required",keyword:"required",params:{missingProperty: "grant"},message:"must have required property '"+"grant"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
for(const key3 in data14){
if(!(((key3 === "feature") || (key3 === "instead")) || (key3 === "grant"))){
const err36 = {instancePath:instancePath+"/degraded/" + i1,schemaPath:"#/$defs/DegradedFeature/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data14.feature !== undefined){
if(typeof data14.feature !== "string"){
const err37 = {instancePath:instancePath+"/degraded/" + i1+"/feature",schemaPath:"#/$defs/DegradedFeature/properties/feature/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data14.instead !== undefined){
if(typeof data14.instead !== "string"){
const err38 = {instancePath:instancePath+"/degraded/" + i1+"/instead",schemaPath:"#/$defs/DegradedFeature/properties/instead/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data14.grant !== undefined){
if(typeof data14.grant !== "string"){
const err39 = {instancePath:instancePath+"/degraded/" + i1+"/grant",schemaPath:"#/$defs/DegradedFeature/properties/grant/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err40 = {instancePath:instancePath+"/degraded/" + i1,schemaPath:"#/$defs/DegradedFeature/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/degraded",schemaPath:"#/properties/degraded/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.rights !== undefined){
let data18 = data.rights;
const _errs44 = errors;
let valid10 = false;
let passing0 = null;
const _errs45 = errors;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key4 in data18){
let data19 = data18[key4];
if(typeof data19 !== "string"){
const err42 = {instancePath:instancePath+"/rights/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rights/oneOf/0/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(!(((data19 === "read") || (data19 === "write")) || (data19 === "admin"))){
const err43 = {instancePath:instancePath+"/rights/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rights/oneOf/0/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema31.properties.rights.oneOf[0].additionalProperties.enum},message:"must be equal to one of the allowed values"};
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
const err44 = {instancePath:instancePath+"/rights",schemaPath:"#/properties/rights/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var _valid0 = _errs45 === errors;
if(_valid0){
valid10 = true;
passing0 = 0;
}
const _errs50 = errors;
if(data18 !== null){
const err45 = {instancePath:instancePath+"/rights",schemaPath:"#/properties/rights/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
var _valid0 = _errs50 === errors;
if(_valid0 && valid10){
valid10 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid10 = true;
passing0 = 1;
}
}
if(!valid10){
const err46 = {instancePath:instancePath+"/rights",schemaPath:"#/properties/rights/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
else {
errors = _errs44;
if(vErrors !== null){
if(_errs44){
vErrors.length = _errs44;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err47 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
