// Generated from schemas/ by `npm run generate`; do not edit.
import external0 from "ajv/dist/runtime/ucs2length.js";
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://locktender.dev/schemas/staged-rollout.schema.json","title":"StagedRolloutData","type":"object","additionalProperties":false,"required":["release","environment","state","outcome","because","stages","region","observedShare","nextLookAt","isAlarm","rollback","written"],"properties":{"release":{"type":"string"},"environment":{"type":["string","null"]},"state":{"enum":["unknown","preparing","planned","rolling-out","rolled-out","rolling-back","rolled-back","rollback-failed","verified","closed","cancelled"]},"outcome":{"enum":["waiting","rolled-out","rolled-back","cancelled","refused"]},"because":{"$ref":"record-event.schema.json#/$defs/RecordReason"},"stages":{"type":"array","items":{"$ref":"#/$defs/RolloutStageState"}},"region":{"type":["string","null"]},"observedShare":{"type":["number","null"]},"nextLookAt":{"oneOf":[{"type":"string","format":"date-time"},{"type":"null"}]},"isAlarm":{"type":"boolean"},"rollback":{"oneOf":[{"$ref":"#/$defs/RollbackState"},{"type":"null"}]},"written":{"type":"array","items":{"$ref":"#/$defs/WrittenEntry"}}},"$defs":{"RolloutStageState":{"title":"RolloutStageState","type":"object","additionalProperties":false,"required":["share","bakeSeconds","bakedSeconds","state"],"properties":{"share":{"type":"number"},"bakeSeconds":{"type":"number"},"bakedSeconds":{"type":"number"},"state":{"enum":["passed","running","planned"]}}},"RollbackState":{"title":"RollbackState","type":"object","additionalProperties":false,"required":["state","trigger","cause","decidedAt","target","seconds","failures","proof"],"properties":{"state":{"enum":["prepared","decided","applied","proved","failed"]},"trigger":{"enum":["automatic","manual","abort","rehearsal"]},"cause":{"$ref":"record-event.schema.json#/$defs/RecordReason"},"decidedAt":{"type":["string","null"]},"target":{"type":"string"},"seconds":{"type":["number","null"]},"failures":{"type":"integer"},"proof":{"type":"array","items":{"$ref":"record-event.schema.json#/$defs/RecordReason"}}}},"WrittenEntry":{"title":"WrittenEntry","type":"object","additionalProperties":false,"required":["seq","type","at"],"properties":{"seq":{"type":"integer"},"type":{"type":"string"},"at":{"type":"string"}}}}};
const schema51 = {"title":"RecordReason","type":"object","additionalProperties":false,"required":["code","message"],"properties":{"code":{"type":"string","minLength":1,"maxLength":200},"message":{"type":"string","minLength":1,"maxLength":2000}}};
const schema87 = {"title":"RolloutStageState","type":"object","additionalProperties":false,"required":["share","bakeSeconds","bakedSeconds","state"],"properties":{"share":{"type":"number"},"bakeSeconds":{"type":"number"},"bakedSeconds":{"type":"number"},"state":{"enum":["passed","running","planned"]}}};
const schema91 = {"title":"WrittenEntry","type":"object","additionalProperties":false,"required":["seq","type","at"],"properties":{"seq":{"type":"integer"},"type":{"type":"string"},"at":{"type":"string"}}};
const func1 = Object.prototype.hasOwnProperty;
const func3 = external0.default;
const formats0 = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;
const schema88 = {"title":"RollbackState","type":"object","additionalProperties":false,"required":["state","trigger","cause","decidedAt","target","seconds","failures","proof"],"properties":{"state":{"enum":["prepared","decided","applied","proved","failed"]},"trigger":{"enum":["automatic","manual","abort","rehearsal"]},"cause":{"$ref":"record-event.schema.json#/$defs/RecordReason"},"decidedAt":{"type":["string","null"]},"target":{"type":"string"},"seconds":{"type":["number","null"]},"failures":{"type":"integer"},"proof":{"type":"array","items":{"$ref":"record-event.schema.json#/$defs/RecordReason"}}}};

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate49.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.state === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.trigger === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "trigger"},message:"must have required property '"+"trigger"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.cause === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cause"},message:"must have required property '"+"cause"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.decidedAt === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decidedAt"},message:"must have required property '"+"decidedAt"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.target === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.seconds === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seconds"},message:"must have required property '"+"seconds"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.failures === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "failures"},message:"must have required property '"+"failures"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.proof === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "proof"},message:"must have required property '"+"proof"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "state") || (key0 === "trigger")) || (key0 === "cause")) || (key0 === "decidedAt")) || (key0 === "target")) || (key0 === "seconds")) || (key0 === "failures")) || (key0 === "proof"))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.state !== undefined){
let data0 = data.state;
if(!(((((data0 === "prepared") || (data0 === "decided")) || (data0 === "applied")) || (data0 === "proved")) || (data0 === "failed"))){
const err9 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema88.properties.state.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.trigger !== undefined){
let data1 = data.trigger;
if(!((((data1 === "automatic") || (data1 === "manual")) || (data1 === "abort")) || (data1 === "rehearsal"))){
const err10 = {instancePath:instancePath+"/trigger",schemaPath:"#/properties/trigger/enum",keyword:"enum",params:{allowedValues: schema88.properties.trigger.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.cause !== undefined){
let data2 = data.cause;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.code === undefined){
const err11 = {instancePath:instancePath+"/cause",schemaPath:"record-event.schema.json#/$defs/RecordReason/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data2.message === undefined){
const err12 = {instancePath:instancePath+"/cause",schemaPath:"record-event.schema.json#/$defs/RecordReason/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key1 in data2){
if(!((key1 === "code") || (key1 === "message"))){
const err13 = {instancePath:instancePath+"/cause",schemaPath:"record-event.schema.json#/$defs/RecordReason/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data2.code !== undefined){
let data3 = data2.code;
if(typeof data3 === "string"){
if(func3(data3) > 200){
const err14 = {instancePath:instancePath+"/cause/code",schemaPath:"record-event.schema.json#/$defs/RecordReason/properties/code/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(func3(data3) < 1){
const err15 = {instancePath:instancePath+"/cause/code",schemaPath:"record-event.schema.json#/$defs/RecordReason/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/cause/code",schemaPath:"record-event.schema.json#/$defs/RecordReason/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
let data4 = data2.message;
if(typeof data4 === "string"){
if(func3(data4) > 2000){
const err17 = {instancePath:instancePath+"/cause/message",schemaPath:"record-event.schema.json#/$defs/RecordReason/properties/message/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(func3(data4) < 1){
const err18 = {instancePath:instancePath+"/cause/message",schemaPath:"record-event.schema.json#/$defs/RecordReason/properties/message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/cause/message",schemaPath:"record-event.schema.json#/$defs/RecordReason/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err20 = {instancePath:instancePath+"/cause",schemaPath:"record-event.schema.json#/$defs/RecordReason/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.decidedAt !== undefined){
let data5 = data.decidedAt;
if((typeof data5 !== "string") && (data5 !== null)){
const err21 = {instancePath:instancePath+"/decidedAt",schemaPath:"#/properties/decidedAt/type",keyword:"type",params:{type: schema88.properties.decidedAt.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.target !== undefined){
if(typeof data.target !== "string"){
const err22 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.seconds !== undefined){
let data7 = data.seconds;
if((!((typeof data7 == "number") && (isFinite(data7)))) && (data7 !== null)){
const err23 = {instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/type",keyword:"type",params:{type: schema88.properties.seconds.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.failures !== undefined){
let data8 = data.failures;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err24 = {instancePath:instancePath+"/failures",schemaPath:"#/properties/failures/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.proof !== undefined){
let data9 = data.proof;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.code === undefined){
const err25 = {instancePath:instancePath+"/proof/" + i0,schemaPath:"record-event.schema.json#/$defs/RecordReason/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data10.message === undefined){
const err26 = {instancePath:instancePath+"/proof/" + i0,schemaPath:"record-event.schema.json#/$defs/RecordReason/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key2 in data10){
if(!((key2 === "code") || (key2 === "message"))){
const err27 = {instancePath:instancePath+"/proof/" + i0,schemaPath:"record-event.schema.json#/$defs/RecordReason/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data10.code !== undefined){
let data11 = data10.code;
if(typeof data11 === "string"){
if(func3(data11) > 200){
const err28 = {instancePath:instancePath+"/proof/" + i0+"/code",schemaPath:"record-event.schema.json#/$defs/RecordReason/properties/code/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(func3(data11) < 1){
const err29 = {instancePath:instancePath+"/proof/" + i0+"/code",schemaPath:"record-event.schema.json#/$defs/RecordReason/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/proof/" + i0+"/code",schemaPath:"record-event.schema.json#/$defs/RecordReason/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data10.message !== undefined){
let data12 = data10.message;
if(typeof data12 === "string"){
if(func3(data12) > 2000){
const err31 = {instancePath:instancePath+"/proof/" + i0+"/message",schemaPath:"record-event.schema.json#/$defs/RecordReason/properties/message/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(func3(data12) < 1){
const err32 = {instancePath:instancePath+"/proof/" + i0+"/message",schemaPath:"record-event.schema.json#/$defs/RecordReason/properties/message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/proof/" + i0+"/message",schemaPath:"record-event.schema.json#/$defs/RecordReason/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err34 = {instancePath:instancePath+"/proof/" + i0,schemaPath:"record-event.schema.json#/$defs/RecordReason/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err35 = {instancePath:instancePath+"/proof",schemaPath:"#/properties/proof/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}
validate49.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://locktender.dev/schemas/staged-rollout.schema.json" */;
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
if(data.release === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "release"},message:"must have required property '"+"release"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.environment === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "environment"},message:"must have required property '"+"environment"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.state === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.outcome === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "outcome"},message:"must have required property '"+"outcome"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.because === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "because"},message:"must have required property '"+"because"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.stages === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stages"},message:"must have required property '"+"stages"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.region === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "region"},message:"must have required property '"+"region"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.observedShare === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "observedShare"},message:"must have required property '"+"observedShare"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.nextLookAt === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "nextLookAt"},message:"must have required property '"+"nextLookAt"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.isAlarm === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "isAlarm"},message:"must have required property '"+"isAlarm"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.rollback === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rollback"},message:"must have required property '"+"rollback"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.written === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "written"},message:"must have required property '"+"written"+"'"};
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
if(data.release !== undefined){
if(typeof data.release !== "string"){
const err13 = {instancePath:instancePath+"/release",schemaPath:"#/properties/release/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.environment !== undefined){
let data1 = data.environment;
if((typeof data1 !== "string") && (data1 !== null)){
const err14 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: schema31.properties.environment.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.state !== undefined){
let data2 = data.state;
if(!(((((((((((data2 === "unknown") || (data2 === "preparing")) || (data2 === "planned")) || (data2 === "rolling-out")) || (data2 === "rolled-out")) || (data2 === "rolling-back")) || (data2 === "rolled-back")) || (data2 === "rollback-failed")) || (data2 === "verified")) || (data2 === "closed")) || (data2 === "cancelled"))){
const err15 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema31.properties.state.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.outcome !== undefined){
let data3 = data.outcome;
if(!(((((data3 === "waiting") || (data3 === "rolled-out")) || (data3 === "rolled-back")) || (data3 === "cancelled")) || (data3 === "refused"))){
const err16 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema31.properties.outcome.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.because !== undefined){
let data4 = data.because;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.code === undefined){
const err17 = {instancePath:instancePath+"/because",schemaPath:"record-event.schema.json#/$defs/RecordReason/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data4.message === undefined){
const err18 = {instancePath:instancePath+"/because",schemaPath:"record-event.schema.json#/$defs/RecordReason/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key1 in data4){
if(!((key1 === "code") || (key1 === "message"))){
const err19 = {instancePath:instancePath+"/because",schemaPath:"record-event.schema.json#/$defs/RecordReason/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data4.code !== undefined){
let data5 = data4.code;
if(typeof data5 === "string"){
if(func3(data5) > 200){
const err20 = {instancePath:instancePath+"/because/code",schemaPath:"record-event.schema.json#/$defs/RecordReason/properties/code/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(func3(data5) < 1){
const err21 = {instancePath:instancePath+"/because/code",schemaPath:"record-event.schema.json#/$defs/RecordReason/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err22 = {instancePath:instancePath+"/because/code",schemaPath:"record-event.schema.json#/$defs/RecordReason/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data4.message !== undefined){
let data6 = data4.message;
if(typeof data6 === "string"){
if(func3(data6) > 2000){
const err23 = {instancePath:instancePath+"/because/message",schemaPath:"record-event.schema.json#/$defs/RecordReason/properties/message/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(func3(data6) < 1){
const err24 = {instancePath:instancePath+"/because/message",schemaPath:"record-event.schema.json#/$defs/RecordReason/properties/message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/because/message",schemaPath:"record-event.schema.json#/$defs/RecordReason/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/because",schemaPath:"record-event.schema.json#/$defs/RecordReason/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.stages !== undefined){
let data7 = data.stages;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.share === undefined){
const err27 = {instancePath:instancePath+"/stages/" + i0,schemaPath:"#/$defs/RolloutStageState/required",keyword:"required",params:{missingProperty: "share"},message:"must have required property '"+"share"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data8.bakeSeconds === undefined){
const err28 = {instancePath:instancePath+"/stages/" + i0,schemaPath:"#/$defs/RolloutStageState/required",keyword:"required",params:{missingProperty: "bakeSeconds"},message:"must have required property '"+"bakeSeconds"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data8.bakedSeconds === undefined){
const err29 = {instancePath:instancePath+"/stages/" + i0,schemaPath:"#/$defs/RolloutStageState/required",keyword:"required",params:{missingProperty: "bakedSeconds"},message:"must have required property '"+"bakedSeconds"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data8.state === undefined){
const err30 = {instancePath:instancePath+"/stages/" + i0,schemaPath:"#/$defs/RolloutStageState/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
for(const key2 in data8){
if(!((((key2 === "share") || (key2 === "bakeSeconds")) || (key2 === "bakedSeconds")) || (key2 === "state"))){
const err31 = {instancePath:instancePath+"/stages/" + i0,schemaPath:"#/$defs/RolloutStageState/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data8.share !== undefined){
let data9 = data8.share;
if(!((typeof data9 == "number") && (isFinite(data9)))){
const err32 = {instancePath:instancePath+"/stages/" + i0+"/share",schemaPath:"#/$defs/RolloutStageState/properties/share/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data8.bakeSeconds !== undefined){
let data10 = data8.bakeSeconds;
if(!((typeof data10 == "number") && (isFinite(data10)))){
const err33 = {instancePath:instancePath+"/stages/" + i0+"/bakeSeconds",schemaPath:"#/$defs/RolloutStageState/properties/bakeSeconds/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data8.bakedSeconds !== undefined){
let data11 = data8.bakedSeconds;
if(!((typeof data11 == "number") && (isFinite(data11)))){
const err34 = {instancePath:instancePath+"/stages/" + i0+"/bakedSeconds",schemaPath:"#/$defs/RolloutStageState/properties/bakedSeconds/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data8.state !== undefined){
let data12 = data8.state;
if(!(((data12 === "passed") || (data12 === "running")) || (data12 === "planned"))){
const err35 = {instancePath:instancePath+"/stages/" + i0+"/state",schemaPath:"#/$defs/RolloutStageState/properties/state/enum",keyword:"enum",params:{allowedValues: schema87.properties.state.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/stages/" + i0,schemaPath:"#/$defs/RolloutStageState/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err37 = {instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.region !== undefined){
let data13 = data.region;
if((typeof data13 !== "string") && (data13 !== null)){
const err38 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: schema31.properties.region.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.observedShare !== undefined){
let data14 = data.observedShare;
if((!((typeof data14 == "number") && (isFinite(data14)))) && (data14 !== null)){
const err39 = {instancePath:instancePath+"/observedShare",schemaPath:"#/properties/observedShare/type",keyword:"type",params:{type: schema31.properties.observedShare.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.nextLookAt !== undefined){
let data15 = data.nextLookAt;
const _errs34 = errors;
let valid7 = false;
let passing0 = null;
const _errs35 = errors;
if(typeof data15 === "string"){
if(!(formats0.test(data15))){
const err40 = {instancePath:instancePath+"/nextLookAt",schemaPath:"#/properties/nextLookAt/oneOf/0/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/nextLookAt",schemaPath:"#/properties/nextLookAt/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var _valid0 = _errs35 === errors;
if(_valid0){
valid7 = true;
passing0 = 0;
}
const _errs37 = errors;
if(data15 !== null){
const err42 = {instancePath:instancePath+"/nextLookAt",schemaPath:"#/properties/nextLookAt/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
var _valid0 = _errs37 === errors;
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
const err43 = {instancePath:instancePath+"/nextLookAt",schemaPath:"#/properties/nextLookAt/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
else {
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = _errs34;
}
else {
vErrors = null;
}
}
}
}
if(data.isAlarm !== undefined){
if(typeof data.isAlarm !== "boolean"){
const err44 = {instancePath:instancePath+"/isAlarm",schemaPath:"#/properties/isAlarm/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.rollback !== undefined){
let data17 = data.rollback;
const _errs42 = errors;
let valid8 = false;
let passing1 = null;
const _errs43 = errors;
if(!(validate49(data17, {instancePath:instancePath+"/rollback",parentData:data,parentDataProperty:"rollback",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
var _valid1 = _errs43 === errors;
if(_valid1){
valid8 = true;
passing1 = 0;
}
const _errs44 = errors;
if(data17 !== null){
const err45 = {instancePath:instancePath+"/rollback",schemaPath:"#/properties/rollback/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
var _valid1 = _errs44 === errors;
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
const err46 = {instancePath:instancePath+"/rollback",schemaPath:"#/properties/rollback/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
else {
errors = _errs42;
if(vErrors !== null){
if(_errs42){
vErrors.length = _errs42;
}
else {
vErrors = null;
}
}
}
}
if(data.written !== undefined){
let data18 = data.written;
if(Array.isArray(data18)){
const len1 = data18.length;
for(let i1=0; i1<len1; i1++){
let data19 = data18[i1];
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.seq === undefined){
const err47 = {instancePath:instancePath+"/written/" + i1,schemaPath:"#/$defs/WrittenEntry/required",keyword:"required",params:{missingProperty: "seq"},message:"must have required property '"+"seq"+"'"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data19.type === undefined){
const err48 = {instancePath:instancePath+"/written/" + i1,schemaPath:"#/$defs/WrittenEntry/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data19.at === undefined){
const err49 = {instancePath:instancePath+"/written/" + i1,schemaPath:"#/$defs/WrittenEntry/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
for(const key3 in data19){
if(!(((key3 === "seq") || (key3 === "type")) || (key3 === "at"))){
const err50 = {instancePath:instancePath+"/written/" + i1,schemaPath:"#/$defs/WrittenEntry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data19.seq !== undefined){
let data20 = data19.seq;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err51 = {instancePath:instancePath+"/written/" + i1+"/seq",schemaPath:"#/$defs/WrittenEntry/properties/seq/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data19.type !== undefined){
if(typeof data19.type !== "string"){
const err52 = {instancePath:instancePath+"/written/" + i1+"/type",schemaPath:"#/$defs/WrittenEntry/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data19.at !== undefined){
if(typeof data19.at !== "string"){
const err53 = {instancePath:instancePath+"/written/" + i1+"/at",schemaPath:"#/$defs/WrittenEntry/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/written/" + i1,schemaPath:"#/$defs/WrittenEntry/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err55 = {instancePath:instancePath+"/written",schemaPath:"#/properties/written/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err56 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
