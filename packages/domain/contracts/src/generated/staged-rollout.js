// Generated from schemas/ by `npm run generate`; do not edit.
import external0 from "ajv/dist/runtime/ucs2length.js";
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://locktender.dev/schemas/staged-rollout.schema.json","title":"StagedRolloutData","type":"object","additionalProperties":false,"required":["release","environment","state","outcome","because","stages","region","observedShare","nextLookAt","isAlarm","rollback","written"],"properties":{"release":{"type":"string"},"environment":{"type":["string","null"]},"state":{"enum":["unknown","preparing","planned","rolling-out","rolled-out","rolling-back","rolled-back","rollback-failed","rolled-forward","verified","closed","cancelled"]},"outcome":{"enum":["waiting","rolled-out","rolled-back","rolled-forward","cancelled","refused"]},"because":{"$ref":"record-event.schema.json#/$defs/RecordReason"},"stages":{"type":"array","items":{"$ref":"#/$defs/RolloutStageState"}},"region":{"type":["string","null"]},"observedShare":{"type":["number","null"]},"nextLookAt":{"oneOf":[{"type":"string","format":"date-time"},{"type":"null"}]},"isAlarm":{"type":"boolean"},"alarms":{"type":"array","items":{"$ref":"record-event.schema.json#/$defs/RecordReason"}},"progress":{"$ref":"#/$defs/RolloutProgress"},"rollback":{"oneOf":[{"$ref":"#/$defs/RollbackState"},{"type":"null"}]},"contract":{"oneOf":[{"$ref":"rollback-contract.schema.json"},{"type":"null"}]},"help":{"type":"array","items":{"type":"string"}},"runbook":{"type":"string"},"lock":{"$ref":"#/$defs/RolloutLock"},"written":{"type":"array","items":{"$ref":"#/$defs/WrittenEntry"}}},"$defs":{"RolloutStageState":{"title":"RolloutStageState","type":"object","additionalProperties":false,"required":["share","bakeSeconds","bakedSeconds","state"],"properties":{"share":{"type":"number"},"bakeSeconds":{"type":"number"},"bakedSeconds":{"type":"number"},"state":{"enum":["passed","running","planned"]}}},"RolloutProgress":{"title":"RolloutProgress","type":"object","additionalProperties":false,"required":["percent","expectedEndAt","done","now","next","blocked","line"],"properties":{"percent":{"type":["integer","null"],"minimum":0,"maximum":100},"expectedEndAt":{"oneOf":[{"type":"string","format":"date-time"},{"type":"null"}]},"done":{"type":"array","items":{"type":"string"}},"now":{"type":["string","null"]},"next":{"type":["string","null"]},"blocked":{"oneOf":[{"$ref":"record-event.schema.json#/$defs/RecordReason"},{"type":"null"}]},"line":{"type":"string"}}},"RollbackState":{"title":"RollbackState","type":"object","additionalProperties":false,"required":["state","trigger","cause","choice","decidedAt","target","seconds","withinSeconds","failures","proof","steps","workflow","validation"],"properties":{"state":{"enum":["prepared","decided","applied","proved","failed"]},"choice":{"enum":["roll-back","roll-forward"]},"withinSeconds":{"type":["number","null"]},"trigger":{"enum":["automatic","manual","abort","rehearsal"]},"cause":{"$ref":"record-event.schema.json#/$defs/RecordReason"},"decidedAt":{"type":["string","null"]},"target":{"type":"string"},"seconds":{"type":["number","null"]},"failures":{"type":"integer"},"proof":{"type":"array","items":{"$ref":"record-event.schema.json#/$defs/RecordReason"}},"steps":{"type":"array","items":{"$ref":"#/$defs/RollbackStep"}},"workflow":{"oneOf":[{"$ref":"#/$defs/RollbackWorkflow"},{"type":"null"}]},"validation":{"type":"array","items":{"$ref":"#/$defs/ValidationItem"}}}},"RollbackStep":{"title":"RollbackStep","type":"object","additionalProperties":false,"required":["step","at","seconds","note"],"properties":{"step":{"enum":["seen","prepared","decided","command","command-failed","workflow","workflow-failed","no-traffic","proved"]},"at":{"type":"string"},"seconds":{"type":["number","null"]},"note":{"type":"string"}}},"RollbackWorkflow":{"title":"RollbackWorkflow","type":"object","additionalProperties":false,"required":["workflow","state","failures","note","reference"],"properties":{"workflow":{"type":"string"},"state":{"enum":["waiting","dispatched","by-hand"]},"failures":{"type":"integer"},"note":{"type":["string","null"]},"reference":{"type":["string","null"]}}},"ValidationItem":{"title":"ValidationItem","type":"object","additionalProperties":false,"required":["item","answer","at","note"],"properties":{"item":{"enum":["health","response","errors","business","users","data"]},"answer":{"enum":["done","not-done","not-known"]},"at":{"type":["string","null"]},"note":{"type":"string"}}},"RolloutLock":{"title":"RolloutLock","type":"object","additionalProperties":false,"required":["state","resources","fence","since","until","holders"],"properties":{"state":{"enum":["held","waiting","free","unreachable"]},"resources":{"type":"array","items":{"type":"string"}},"fence":{"type":["integer","null"]},"since":{"type":["string","null"]},"until":{"type":["string","null"]},"holders":{"type":"array","items":{"$ref":"#/$defs/RolloutLockHolder"}}}},"RolloutLockHolder":{"title":"RolloutLockHolder","type":"object","additionalProperties":false,"required":["repository","release","run","resources","isWaiting","since","until"],"properties":{"repository":{"type":"string"},"release":{"type":"string"},"run":{"type":["string","null"]},"resources":{"type":"array","items":{"type":"string"}},"isWaiting":{"type":"boolean"},"since":{"type":"string"},"until":{"type":"string"}}},"WrittenEntry":{"title":"WrittenEntry","type":"object","additionalProperties":false,"required":["seq","type","at"],"properties":{"seq":{"type":"integer"},"type":{"type":"string"},"at":{"type":"string"}}}}};
const schema51 = {"title":"RecordReason","type":"object","additionalProperties":false,"required":["code","message"],"properties":{"code":{"type":"string","minLength":1,"maxLength":200},"message":{"type":"string","minLength":1,"maxLength":2000}}};
const schema89 = {"title":"RolloutStageState","type":"object","additionalProperties":false,"required":["share","bakeSeconds","bakedSeconds","state"],"properties":{"share":{"type":"number"},"bakeSeconds":{"type":"number"},"bakedSeconds":{"type":"number"},"state":{"enum":["passed","running","planned"]}}};
const schema111 = {"title":"WrittenEntry","type":"object","additionalProperties":false,"required":["seq","type","at"],"properties":{"seq":{"type":"integer"},"type":{"type":"string"},"at":{"type":"string"}}};
const func1 = Object.prototype.hasOwnProperty;
const func3 = external0.default;
const formats0 = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;
const schema91 = {"title":"RolloutProgress","type":"object","additionalProperties":false,"required":["percent","expectedEndAt","done","now","next","blocked","line"],"properties":{"percent":{"type":["integer","null"],"minimum":0,"maximum":100},"expectedEndAt":{"oneOf":[{"type":"string","format":"date-time"},{"type":"null"}]},"done":{"type":"array","items":{"type":"string"}},"now":{"type":["string","null"]},"next":{"type":["string","null"]},"blocked":{"oneOf":[{"$ref":"record-event.schema.json#/$defs/RecordReason"},{"type":"null"}]},"line":{"type":"string"}}};

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
if(data.percent === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "percent"},message:"must have required property '"+"percent"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.expectedEndAt === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expectedEndAt"},message:"must have required property '"+"expectedEndAt"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.done === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "done"},message:"must have required property '"+"done"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.now === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "now"},message:"must have required property '"+"now"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.next === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "next"},message:"must have required property '"+"next"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.blocked === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "blocked"},message:"must have required property '"+"blocked"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.line === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "line"},message:"must have required property '"+"line"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "percent") || (key0 === "expectedEndAt")) || (key0 === "done")) || (key0 === "now")) || (key0 === "next")) || (key0 === "blocked")) || (key0 === "line"))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.percent !== undefined){
let data0 = data.percent;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)){
const err8 = {instancePath:instancePath+"/percent",schemaPath:"#/properties/percent/type",keyword:"type",params:{type: schema91.properties.percent.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 100 || isNaN(data0)){
const err9 = {instancePath:instancePath+"/percent",schemaPath:"#/properties/percent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err10 = {instancePath:instancePath+"/percent",schemaPath:"#/properties/percent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.expectedEndAt !== undefined){
let data1 = data.expectedEndAt;
const _errs5 = errors;
let valid1 = false;
let passing0 = null;
const _errs6 = errors;
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
const err11 = {instancePath:instancePath+"/expectedEndAt",schemaPath:"#/properties/expectedEndAt/oneOf/0/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
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
const err12 = {instancePath:instancePath+"/expectedEndAt",schemaPath:"#/properties/expectedEndAt/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid0 = _errs6 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs8 = errors;
if(data1 !== null){
const err13 = {instancePath:instancePath+"/expectedEndAt",schemaPath:"#/properties/expectedEndAt/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid0 = _errs8 === errors;
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
const err14 = {instancePath:instancePath+"/expectedEndAt",schemaPath:"#/properties/expectedEndAt/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
}
if(data.done !== undefined){
let data2 = data.done;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
const err15 = {instancePath:instancePath+"/done/" + i0,schemaPath:"#/properties/done/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err16 = {instancePath:instancePath+"/done",schemaPath:"#/properties/done/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.now !== undefined){
let data4 = data.now;
if((typeof data4 !== "string") && (data4 !== null)){
const err17 = {instancePath:instancePath+"/now",schemaPath:"#/properties/now/type",keyword:"type",params:{type: schema91.properties.now.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.next !== undefined){
let data5 = data.next;
if((typeof data5 !== "string") && (data5 !== null)){
const err18 = {instancePath:instancePath+"/next",schemaPath:"#/properties/next/type",keyword:"type",params:{type: schema91.properties.next.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.blocked !== undefined){
let data6 = data.blocked;
const _errs19 = errors;
let valid4 = false;
let passing1 = null;
const _errs20 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.code === undefined){
const err19 = {instancePath:instancePath+"/blocked",schemaPath:"record-event.schema.json#/$defs/RecordReason/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data6.message === undefined){
const err20 = {instancePath:instancePath+"/blocked",schemaPath:"record-event.schema.json#/$defs/RecordReason/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key1 in data6){
if(!((key1 === "code") || (key1 === "message"))){
const err21 = {instancePath:instancePath+"/blocked",schemaPath:"record-event.schema.json#/$defs/RecordReason/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data6.code !== undefined){
let data7 = data6.code;
if(typeof data7 === "string"){
if(func3(data7) > 200){
const err22 = {instancePath:instancePath+"/blocked/code",schemaPath:"record-event.schema.json#/$defs/RecordReason/properties/code/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(func3(data7) < 1){
const err23 = {instancePath:instancePath+"/blocked/code",schemaPath:"record-event.schema.json#/$defs/RecordReason/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err24 = {instancePath:instancePath+"/blocked/code",schemaPath:"record-event.schema.json#/$defs/RecordReason/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data6.message !== undefined){
let data8 = data6.message;
if(typeof data8 === "string"){
if(func3(data8) > 2000){
const err25 = {instancePath:instancePath+"/blocked/message",schemaPath:"record-event.schema.json#/$defs/RecordReason/properties/message/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(func3(data8) < 1){
const err26 = {instancePath:instancePath+"/blocked/message",schemaPath:"record-event.schema.json#/$defs/RecordReason/properties/message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/blocked/message",schemaPath:"record-event.schema.json#/$defs/RecordReason/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err28 = {instancePath:instancePath+"/blocked",schemaPath:"record-event.schema.json#/$defs/RecordReason/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid1 = _errs20 === errors;
if(_valid1){
valid4 = true;
passing1 = 0;
}
const _errs28 = errors;
if(data6 !== null){
const err29 = {instancePath:instancePath+"/blocked",schemaPath:"#/properties/blocked/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid1 = _errs28 === errors;
if(_valid1 && valid4){
valid4 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid4 = true;
passing1 = 1;
}
}
if(!valid4){
const err30 = {instancePath:instancePath+"/blocked",schemaPath:"#/properties/blocked/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
}
if(data.line !== undefined){
if(typeof data.line !== "string"){
const err31 = {instancePath:instancePath+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err32 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}
validate51.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema93 = {"title":"RollbackState","type":"object","additionalProperties":false,"required":["state","trigger","cause","choice","decidedAt","target","seconds","withinSeconds","failures","proof","steps","workflow","validation"],"properties":{"state":{"enum":["prepared","decided","applied","proved","failed"]},"choice":{"enum":["roll-back","roll-forward"]},"withinSeconds":{"type":["number","null"]},"trigger":{"enum":["automatic","manual","abort","rehearsal"]},"cause":{"$ref":"record-event.schema.json#/$defs/RecordReason"},"decidedAt":{"type":["string","null"]},"target":{"type":"string"},"seconds":{"type":["number","null"]},"failures":{"type":"integer"},"proof":{"type":"array","items":{"$ref":"record-event.schema.json#/$defs/RecordReason"}},"steps":{"type":"array","items":{"$ref":"#/$defs/RollbackStep"}},"workflow":{"oneOf":[{"$ref":"#/$defs/RollbackWorkflow"},{"type":"null"}]},"validation":{"type":"array","items":{"$ref":"#/$defs/ValidationItem"}}}};
const schema96 = {"title":"RollbackStep","type":"object","additionalProperties":false,"required":["step","at","seconds","note"],"properties":{"step":{"enum":["seen","prepared","decided","command","command-failed","workflow","workflow-failed","no-traffic","proved"]},"at":{"type":"string"},"seconds":{"type":["number","null"]},"note":{"type":"string"}}};
const schema97 = {"title":"RollbackWorkflow","type":"object","additionalProperties":false,"required":["workflow","state","failures","note","reference"],"properties":{"workflow":{"type":"string"},"state":{"enum":["waiting","dispatched","by-hand"]},"failures":{"type":"integer"},"note":{"type":["string","null"]},"reference":{"type":["string","null"]}}};
const schema98 = {"title":"ValidationItem","type":"object","additionalProperties":false,"required":["item","answer","at","note"],"properties":{"item":{"enum":["health","response","errors","business","users","data"]},"answer":{"enum":["done","not-done","not-known"]},"at":{"type":["string","null"]},"note":{"type":"string"}}};

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
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
if(data.choice === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "choice"},message:"must have required property '"+"choice"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.decidedAt === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decidedAt"},message:"must have required property '"+"decidedAt"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.target === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.seconds === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seconds"},message:"must have required property '"+"seconds"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.withinSeconds === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "withinSeconds"},message:"must have required property '"+"withinSeconds"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.failures === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "failures"},message:"must have required property '"+"failures"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.proof === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "proof"},message:"must have required property '"+"proof"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.steps === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "steps"},message:"must have required property '"+"steps"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.workflow === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workflow"},message:"must have required property '"+"workflow"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.validation === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "validation"},message:"must have required property '"+"validation"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema93.properties, key0))){
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
if(data.state !== undefined){
let data0 = data.state;
if(!(((((data0 === "prepared") || (data0 === "decided")) || (data0 === "applied")) || (data0 === "proved")) || (data0 === "failed"))){
const err14 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema93.properties.state.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.choice !== undefined){
let data1 = data.choice;
if(!((data1 === "roll-back") || (data1 === "roll-forward"))){
const err15 = {instancePath:instancePath+"/choice",schemaPath:"#/properties/choice/enum",keyword:"enum",params:{allowedValues: schema93.properties.choice.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.withinSeconds !== undefined){
let data2 = data.withinSeconds;
if((!((typeof data2 == "number") && (isFinite(data2)))) && (data2 !== null)){
const err16 = {instancePath:instancePath+"/withinSeconds",schemaPath:"#/properties/withinSeconds/type",keyword:"type",params:{type: schema93.properties.withinSeconds.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.trigger !== undefined){
let data3 = data.trigger;
if(!((((data3 === "automatic") || (data3 === "manual")) || (data3 === "abort")) || (data3 === "rehearsal"))){
const err17 = {instancePath:instancePath+"/trigger",schemaPath:"#/properties/trigger/enum",keyword:"enum",params:{allowedValues: schema93.properties.trigger.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.cause !== undefined){
let data4 = data.cause;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.code === undefined){
const err18 = {instancePath:instancePath+"/cause",schemaPath:"record-event.schema.json#/$defs/RecordReason/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data4.message === undefined){
const err19 = {instancePath:instancePath+"/cause",schemaPath:"record-event.schema.json#/$defs/RecordReason/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key1 in data4){
if(!((key1 === "code") || (key1 === "message"))){
const err20 = {instancePath:instancePath+"/cause",schemaPath:"record-event.schema.json#/$defs/RecordReason/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data4.code !== undefined){
let data5 = data4.code;
if(typeof data5 === "string"){
if(func3(data5) > 200){
const err21 = {instancePath:instancePath+"/cause/code",schemaPath:"record-event.schema.json#/$defs/RecordReason/properties/code/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(func3(data5) < 1){
const err22 = {instancePath:instancePath+"/cause/code",schemaPath:"record-event.schema.json#/$defs/RecordReason/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/cause/code",schemaPath:"record-event.schema.json#/$defs/RecordReason/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data4.message !== undefined){
let data6 = data4.message;
if(typeof data6 === "string"){
if(func3(data6) > 2000){
const err24 = {instancePath:instancePath+"/cause/message",schemaPath:"record-event.schema.json#/$defs/RecordReason/properties/message/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(func3(data6) < 1){
const err25 = {instancePath:instancePath+"/cause/message",schemaPath:"record-event.schema.json#/$defs/RecordReason/properties/message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err26 = {instancePath:instancePath+"/cause/message",schemaPath:"record-event.schema.json#/$defs/RecordReason/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err27 = {instancePath:instancePath+"/cause",schemaPath:"record-event.schema.json#/$defs/RecordReason/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.decidedAt !== undefined){
let data7 = data.decidedAt;
if((typeof data7 !== "string") && (data7 !== null)){
const err28 = {instancePath:instancePath+"/decidedAt",schemaPath:"#/properties/decidedAt/type",keyword:"type",params:{type: schema93.properties.decidedAt.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.target !== undefined){
if(typeof data.target !== "string"){
const err29 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.seconds !== undefined){
let data9 = data.seconds;
if((!((typeof data9 == "number") && (isFinite(data9)))) && (data9 !== null)){
const err30 = {instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/type",keyword:"type",params:{type: schema93.properties.seconds.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.failures !== undefined){
let data10 = data.failures;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err31 = {instancePath:instancePath+"/failures",schemaPath:"#/properties/failures/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.proof !== undefined){
let data11 = data.proof;
if(Array.isArray(data11)){
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
let data12 = data11[i0];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.code === undefined){
const err32 = {instancePath:instancePath+"/proof/" + i0,schemaPath:"record-event.schema.json#/$defs/RecordReason/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data12.message === undefined){
const err33 = {instancePath:instancePath+"/proof/" + i0,schemaPath:"record-event.schema.json#/$defs/RecordReason/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
for(const key2 in data12){
if(!((key2 === "code") || (key2 === "message"))){
const err34 = {instancePath:instancePath+"/proof/" + i0,schemaPath:"record-event.schema.json#/$defs/RecordReason/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data12.code !== undefined){
let data13 = data12.code;
if(typeof data13 === "string"){
if(func3(data13) > 200){
const err35 = {instancePath:instancePath+"/proof/" + i0+"/code",schemaPath:"record-event.schema.json#/$defs/RecordReason/properties/code/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(func3(data13) < 1){
const err36 = {instancePath:instancePath+"/proof/" + i0+"/code",schemaPath:"record-event.schema.json#/$defs/RecordReason/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/proof/" + i0+"/code",schemaPath:"record-event.schema.json#/$defs/RecordReason/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data12.message !== undefined){
let data14 = data12.message;
if(typeof data14 === "string"){
if(func3(data14) > 2000){
const err38 = {instancePath:instancePath+"/proof/" + i0+"/message",schemaPath:"record-event.schema.json#/$defs/RecordReason/properties/message/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(func3(data14) < 1){
const err39 = {instancePath:instancePath+"/proof/" + i0+"/message",schemaPath:"record-event.schema.json#/$defs/RecordReason/properties/message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/proof/" + i0+"/message",schemaPath:"record-event.schema.json#/$defs/RecordReason/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err41 = {instancePath:instancePath+"/proof/" + i0,schemaPath:"record-event.schema.json#/$defs/RecordReason/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/proof",schemaPath:"#/properties/proof/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.steps !== undefined){
let data15 = data.steps;
if(Array.isArray(data15)){
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
let data16 = data15[i1];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.step === undefined){
const err43 = {instancePath:instancePath+"/steps/" + i1,schemaPath:"#/$defs/RollbackStep/required",keyword:"required",params:{missingProperty: "step"},message:"must have required property '"+"step"+"'"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data16.at === undefined){
const err44 = {instancePath:instancePath+"/steps/" + i1,schemaPath:"#/$defs/RollbackStep/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data16.seconds === undefined){
const err45 = {instancePath:instancePath+"/steps/" + i1,schemaPath:"#/$defs/RollbackStep/required",keyword:"required",params:{missingProperty: "seconds"},message:"must have required property '"+"seconds"+"'"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data16.note === undefined){
const err46 = {instancePath:instancePath+"/steps/" + i1,schemaPath:"#/$defs/RollbackStep/required",keyword:"required",params:{missingProperty: "note"},message:"must have required property '"+"note"+"'"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
for(const key3 in data16){
if(!((((key3 === "step") || (key3 === "at")) || (key3 === "seconds")) || (key3 === "note"))){
const err47 = {instancePath:instancePath+"/steps/" + i1,schemaPath:"#/$defs/RollbackStep/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data16.step !== undefined){
let data17 = data16.step;
if(!(((((((((data17 === "seen") || (data17 === "prepared")) || (data17 === "decided")) || (data17 === "command")) || (data17 === "command-failed")) || (data17 === "workflow")) || (data17 === "workflow-failed")) || (data17 === "no-traffic")) || (data17 === "proved"))){
const err48 = {instancePath:instancePath+"/steps/" + i1+"/step",schemaPath:"#/$defs/RollbackStep/properties/step/enum",keyword:"enum",params:{allowedValues: schema96.properties.step.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data16.at !== undefined){
if(typeof data16.at !== "string"){
const err49 = {instancePath:instancePath+"/steps/" + i1+"/at",schemaPath:"#/$defs/RollbackStep/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data16.seconds !== undefined){
let data19 = data16.seconds;
if((!((typeof data19 == "number") && (isFinite(data19)))) && (data19 !== null)){
const err50 = {instancePath:instancePath+"/steps/" + i1+"/seconds",schemaPath:"#/$defs/RollbackStep/properties/seconds/type",keyword:"type",params:{type: schema96.properties.seconds.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data16.note !== undefined){
if(typeof data16.note !== "string"){
const err51 = {instancePath:instancePath+"/steps/" + i1+"/note",schemaPath:"#/$defs/RollbackStep/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err52 = {instancePath:instancePath+"/steps/" + i1,schemaPath:"#/$defs/RollbackStep/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.workflow !== undefined){
let data21 = data.workflow;
const _errs47 = errors;
let valid11 = false;
let passing0 = null;
const _errs48 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.workflow === undefined){
const err54 = {instancePath:instancePath+"/workflow",schemaPath:"#/$defs/RollbackWorkflow/required",keyword:"required",params:{missingProperty: "workflow"},message:"must have required property '"+"workflow"+"'"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data21.state === undefined){
const err55 = {instancePath:instancePath+"/workflow",schemaPath:"#/$defs/RollbackWorkflow/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data21.failures === undefined){
const err56 = {instancePath:instancePath+"/workflow",schemaPath:"#/$defs/RollbackWorkflow/required",keyword:"required",params:{missingProperty: "failures"},message:"must have required property '"+"failures"+"'"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data21.note === undefined){
const err57 = {instancePath:instancePath+"/workflow",schemaPath:"#/$defs/RollbackWorkflow/required",keyword:"required",params:{missingProperty: "note"},message:"must have required property '"+"note"+"'"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data21.reference === undefined){
const err58 = {instancePath:instancePath+"/workflow",schemaPath:"#/$defs/RollbackWorkflow/required",keyword:"required",params:{missingProperty: "reference"},message:"must have required property '"+"reference"+"'"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
for(const key4 in data21){
if(!(((((key4 === "workflow") || (key4 === "state")) || (key4 === "failures")) || (key4 === "note")) || (key4 === "reference"))){
const err59 = {instancePath:instancePath+"/workflow",schemaPath:"#/$defs/RollbackWorkflow/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data21.workflow !== undefined){
if(typeof data21.workflow !== "string"){
const err60 = {instancePath:instancePath+"/workflow/workflow",schemaPath:"#/$defs/RollbackWorkflow/properties/workflow/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data21.state !== undefined){
let data23 = data21.state;
if(!(((data23 === "waiting") || (data23 === "dispatched")) || (data23 === "by-hand"))){
const err61 = {instancePath:instancePath+"/workflow/state",schemaPath:"#/$defs/RollbackWorkflow/properties/state/enum",keyword:"enum",params:{allowedValues: schema97.properties.state.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data21.failures !== undefined){
let data24 = data21.failures;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err62 = {instancePath:instancePath+"/workflow/failures",schemaPath:"#/$defs/RollbackWorkflow/properties/failures/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data21.note !== undefined){
let data25 = data21.note;
if((typeof data25 !== "string") && (data25 !== null)){
const err63 = {instancePath:instancePath+"/workflow/note",schemaPath:"#/$defs/RollbackWorkflow/properties/note/type",keyword:"type",params:{type: schema97.properties.note.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data21.reference !== undefined){
let data26 = data21.reference;
if((typeof data26 !== "string") && (data26 !== null)){
const err64 = {instancePath:instancePath+"/workflow/reference",schemaPath:"#/$defs/RollbackWorkflow/properties/reference/type",keyword:"type",params:{type: schema97.properties.reference.type},message:"must be string,null"};
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
const err65 = {instancePath:instancePath+"/workflow",schemaPath:"#/$defs/RollbackWorkflow/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
var _valid0 = _errs48 === errors;
if(_valid0){
valid11 = true;
passing0 = 0;
}
const _errs61 = errors;
if(data21 !== null){
const err66 = {instancePath:instancePath+"/workflow",schemaPath:"#/properties/workflow/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
var _valid0 = _errs61 === errors;
if(_valid0 && valid11){
valid11 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid11 = true;
passing0 = 1;
}
}
if(!valid11){
const err67 = {instancePath:instancePath+"/workflow",schemaPath:"#/properties/workflow/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
else {
errors = _errs47;
if(vErrors !== null){
if(_errs47){
vErrors.length = _errs47;
}
else {
vErrors = null;
}
}
}
}
if(data.validation !== undefined){
let data27 = data.validation;
if(Array.isArray(data27)){
const len2 = data27.length;
for(let i2=0; i2<len2; i2++){
let data28 = data27[i2];
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.item === undefined){
const err68 = {instancePath:instancePath+"/validation/" + i2,schemaPath:"#/$defs/ValidationItem/required",keyword:"required",params:{missingProperty: "item"},message:"must have required property '"+"item"+"'"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data28.answer === undefined){
const err69 = {instancePath:instancePath+"/validation/" + i2,schemaPath:"#/$defs/ValidationItem/required",keyword:"required",params:{missingProperty: "answer"},message:"must have required property '"+"answer"+"'"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data28.at === undefined){
const err70 = {instancePath:instancePath+"/validation/" + i2,schemaPath:"#/$defs/ValidationItem/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data28.note === undefined){
const err71 = {instancePath:instancePath+"/validation/" + i2,schemaPath:"#/$defs/ValidationItem/required",keyword:"required",params:{missingProperty: "note"},message:"must have required property '"+"note"+"'"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
for(const key5 in data28){
if(!((((key5 === "item") || (key5 === "answer")) || (key5 === "at")) || (key5 === "note"))){
const err72 = {instancePath:instancePath+"/validation/" + i2,schemaPath:"#/$defs/ValidationItem/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data28.item !== undefined){
let data29 = data28.item;
if(!((((((data29 === "health") || (data29 === "response")) || (data29 === "errors")) || (data29 === "business")) || (data29 === "users")) || (data29 === "data"))){
const err73 = {instancePath:instancePath+"/validation/" + i2+"/item",schemaPath:"#/$defs/ValidationItem/properties/item/enum",keyword:"enum",params:{allowedValues: schema98.properties.item.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data28.answer !== undefined){
let data30 = data28.answer;
if(!(((data30 === "done") || (data30 === "not-done")) || (data30 === "not-known"))){
const err74 = {instancePath:instancePath+"/validation/" + i2+"/answer",schemaPath:"#/$defs/ValidationItem/properties/answer/enum",keyword:"enum",params:{allowedValues: schema98.properties.answer.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data28.at !== undefined){
let data31 = data28.at;
if((typeof data31 !== "string") && (data31 !== null)){
const err75 = {instancePath:instancePath+"/validation/" + i2+"/at",schemaPath:"#/$defs/ValidationItem/properties/at/type",keyword:"type",params:{type: schema98.properties.at.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data28.note !== undefined){
if(typeof data28.note !== "string"){
const err76 = {instancePath:instancePath+"/validation/" + i2+"/note",schemaPath:"#/$defs/ValidationItem/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err77 = {instancePath:instancePath+"/validation/" + i2,schemaPath:"#/$defs/ValidationItem/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err78 = {instancePath:instancePath+"/validation",schemaPath:"#/properties/validation/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err79 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema99 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://locktender.dev/schemas/rollback-contract.schema.json","title":"RollbackContract","type":"object","additionalProperties":false,"required":["limits","target","withinSeconds","data","wayForward","run","methods","validation","rehearsal","manualWhen","fallback","dataRecovery","contacts","runbooks"],"properties":{"limits":{"type":"array","items":{"$ref":"#/$defs/ContractLimit"}},"target":{"oneOf":[{"$ref":"record-event.schema.json#/$defs/ReleaseTarget"},{"type":"null"}]},"withinSeconds":{"type":"integer","minimum":1},"data":{"enum":["reversible","forward-only"]},"wayForward":{"oneOf":[{"$ref":"#/$defs/ContractWorkflow"},{"type":"null"}]},"run":{"oneOf":[{"$ref":"#/$defs/ContractWorkflow"},{"type":"null"}]},"methods":{"type":"array","items":{"$ref":"#/$defs/ContractMethod"}},"validation":{"$ref":"#/$defs/ContractValidation"},"manualWhen":{"type":"array","items":{"type":"string"}},"fallback":{"type":["string","null"]},"dataRecovery":{"type":["string","null"]},"contacts":{"type":"array","items":{"type":"string"}},"runbooks":{"type":"object","additionalProperties":{"type":"string"}},"rehearsal":{"oneOf":[{"$ref":"#/$defs/ContractRehearsal"},{"type":"null"}]}},"$defs":{"ContractWorkflow":{"title":"ContractWorkflow","type":"object","additionalProperties":false,"required":["workflow","inputs"],"properties":{"workflow":{"type":"string","minLength":1},"inputs":{"type":"object","additionalProperties":{"type":"string"}}}},"ContractMethod":{"title":"ContractMethod","type":"object","additionalProperties":false,"required":["method","command"],"properties":{"method":{"enum":["traffic","image","flag","failover"]},"command":{"type":"string","minLength":1}}},"ContractValidation":{"title":"ContractValidation","type":"object","additionalProperties":false,"required":["windowSeconds","items"],"properties":{"windowSeconds":{"type":"integer","minimum":1},"items":{"type":"array","items":{"$ref":"#/$defs/ContractCheck"}}}},"ContractCheck":{"title":"ContractCheck","type":"object","additionalProperties":false,"required":["item","by","limits"],"properties":{"item":{"enum":["health","response","errors","business","users","data"]},"by":{"enum":["observe","person","metrics"]},"limits":{"type":"array","items":{"$ref":"#/$defs/ValidationLimit"}}}},"ValidationLimit":{"title":"ValidationLimit","type":"object","additionalProperties":false,"required":["metric","condition"],"properties":{"metric":{"type":"string","minLength":1},"condition":{"type":"string","minLength":1}}},"ContractLimit":{"title":"ContractLimit","type":"object","additionalProperties":false,"required":["metric","condition","does"],"properties":{"metric":{"type":"string","minLength":1},"condition":{"type":"string","minLength":1},"does":{"enum":["rollback","prepare"]}}},"ContractRehearsal":{"title":"ContractRehearsal","type":"object","additionalProperties":false,"required":["lastAt","withinSeconds"],"properties":{"lastAt":{"oneOf":[{"type":"string","format":"date-time"},{"type":"null"}]},"withinSeconds":{"type":"integer","minimum":1}}}}};
const schema100 = {"title":"ContractLimit","type":"object","additionalProperties":false,"required":["metric","condition","does"],"properties":{"metric":{"type":"string","minLength":1},"condition":{"type":"string","minLength":1},"does":{"enum":["rollback","prepare"]}}};
const schema39 = {"title":"ReleaseTarget","type":"object","additionalProperties":false,"required":["sha256"],"properties":{"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"tag":{"type":"string","minLength":1,"maxLength":300},"commit":{"type":"string","pattern":"^[0-9a-f]{40}([0-9a-f]{24})?$"}}};
const schema102 = {"title":"ContractWorkflow","type":"object","additionalProperties":false,"required":["workflow","inputs"],"properties":{"workflow":{"type":"string","minLength":1},"inputs":{"type":"object","additionalProperties":{"type":"string"}}}};
const schema104 = {"title":"ContractMethod","type":"object","additionalProperties":false,"required":["method","command"],"properties":{"method":{"enum":["traffic","image","flag","failover"]},"command":{"type":"string","minLength":1}}};
const schema108 = {"title":"ContractRehearsal","type":"object","additionalProperties":false,"required":["lastAt","withinSeconds"],"properties":{"lastAt":{"oneOf":[{"type":"string","format":"date-time"},{"type":"null"}]},"withinSeconds":{"type":"integer","minimum":1}}};
const pattern4 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern5 = new RegExp("^[0-9a-f]{40}([0-9a-f]{24})?$", "u");
const schema105 = {"title":"ContractValidation","type":"object","additionalProperties":false,"required":["windowSeconds","items"],"properties":{"windowSeconds":{"type":"integer","minimum":1},"items":{"type":"array","items":{"$ref":"#/$defs/ContractCheck"}}}};
const schema106 = {"title":"ContractCheck","type":"object","additionalProperties":false,"required":["item","by","limits"],"properties":{"item":{"enum":["health","response","errors","business","users","data"]},"by":{"enum":["observe","person","metrics"]},"limits":{"type":"array","items":{"$ref":"#/$defs/ValidationLimit"}}}};
const schema107 = {"title":"ValidationLimit","type":"object","additionalProperties":false,"required":["metric","condition"],"properties":{"metric":{"type":"string","minLength":1},"condition":{"type":"string","minLength":1}}};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
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
const err4 = {instancePath:instancePath+"/item",schemaPath:"#/properties/item/enum",keyword:"enum",params:{allowedValues: schema106.properties.item.enum},message:"must be equal to one of the allowed values"};
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
const err5 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/enum",keyword:"enum",params:{allowedValues: schema106.properties.by.enum},message:"must be equal to one of the allowed values"};
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
if(func3(data4) < 1){
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
if(func3(data5) < 1){
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
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
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
if(!(validate57(data1[i0], {instancePath:instancePath+"/items/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
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
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://locktender.dev/schemas/rollback-contract.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
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
if(!(func1.call(schema99.properties, key0))){
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
if(func3(data2) < 1){
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
if(func3(data3) < 1){
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
const err23 = {instancePath:instancePath+"/limits/" + i0+"/does",schemaPath:"#/$defs/ContractLimit/properties/does/enum",keyword:"enum",params:{allowedValues: schema100.properties.does.enum},message:"must be equal to one of the allowed values"};
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
if(func3(data7) > 300){
const err30 = {instancePath:instancePath+"/target/tag",schemaPath:"record-event.schema.json#/$defs/ReleaseTarget/properties/tag/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(func3(data7) < 1){
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
const err40 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/enum",keyword:"enum",params:{allowedValues: schema99.properties.data.enum},message:"must be equal to one of the allowed values"};
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
if(func3(data12) < 1){
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
if(func3(data16) < 1){
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
const err64 = {instancePath:instancePath+"/methods/" + i1+"/method",schemaPath:"#/$defs/ContractMethod/properties/method/enum",keyword:"enum",params:{allowedValues: schema104.properties.method.enum},message:"must be equal to one of the allowed values"};
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
if(func3(data22) < 1){
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
if(!(validate56(data.validation, {instancePath:instancePath+"/validation",parentData:data,parentDataProperty:"validation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
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
const err71 = {instancePath:instancePath+"/fallback",schemaPath:"#/properties/fallback/type",keyword:"type",params:{type: schema99.properties.fallback.type},message:"must be string,null"};
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
const err72 = {instancePath:instancePath+"/dataRecovery",schemaPath:"#/properties/dataRecovery/type",keyword:"type",params:{type: schema99.properties.dataRecovery.type},message:"must be string,null"};
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
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema109 = {"title":"RolloutLock","type":"object","additionalProperties":false,"required":["state","resources","fence","since","until","holders"],"properties":{"state":{"enum":["held","waiting","free","unreachable"]},"resources":{"type":"array","items":{"type":"string"}},"fence":{"type":["integer","null"]},"since":{"type":["string","null"]},"until":{"type":["string","null"]},"holders":{"type":"array","items":{"$ref":"#/$defs/RolloutLockHolder"}}}};
const schema110 = {"title":"RolloutLockHolder","type":"object","additionalProperties":false,"required":["repository","release","run","resources","isWaiting","since","until"],"properties":{"repository":{"type":"string"},"release":{"type":"string"},"run":{"type":["string","null"]},"resources":{"type":"array","items":{"type":"string"}},"isWaiting":{"type":"boolean"},"since":{"type":"string"},"until":{"type":"string"}}};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
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
if(data.resources === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "resources"},message:"must have required property '"+"resources"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.fence === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fence"},message:"must have required property '"+"fence"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.since === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "since"},message:"must have required property '"+"since"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.until === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "until"},message:"must have required property '"+"until"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.holders === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "holders"},message:"must have required property '"+"holders"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "state") || (key0 === "resources")) || (key0 === "fence")) || (key0 === "since")) || (key0 === "until")) || (key0 === "holders"))){
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
if(data.state !== undefined){
let data0 = data.state;
if(!((((data0 === "held") || (data0 === "waiting")) || (data0 === "free")) || (data0 === "unreachable"))){
const err7 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema109.properties.state.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.resources !== undefined){
let data1 = data.resources;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
const err8 = {instancePath:instancePath+"/resources/" + i0,schemaPath:"#/properties/resources/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.fence !== undefined){
let data3 = data.fence;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
const err10 = {instancePath:instancePath+"/fence",schemaPath:"#/properties/fence/type",keyword:"type",params:{type: schema109.properties.fence.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.since !== undefined){
let data4 = data.since;
if((typeof data4 !== "string") && (data4 !== null)){
const err11 = {instancePath:instancePath+"/since",schemaPath:"#/properties/since/type",keyword:"type",params:{type: schema109.properties.since.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.until !== undefined){
let data5 = data.until;
if((typeof data5 !== "string") && (data5 !== null)){
const err12 = {instancePath:instancePath+"/until",schemaPath:"#/properties/until/type",keyword:"type",params:{type: schema109.properties.until.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.holders !== undefined){
let data6 = data.holders;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.repository === undefined){
const err13 = {instancePath:instancePath+"/holders/" + i1,schemaPath:"#/$defs/RolloutLockHolder/required",keyword:"required",params:{missingProperty: "repository"},message:"must have required property '"+"repository"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data7.release === undefined){
const err14 = {instancePath:instancePath+"/holders/" + i1,schemaPath:"#/$defs/RolloutLockHolder/required",keyword:"required",params:{missingProperty: "release"},message:"must have required property '"+"release"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data7.run === undefined){
const err15 = {instancePath:instancePath+"/holders/" + i1,schemaPath:"#/$defs/RolloutLockHolder/required",keyword:"required",params:{missingProperty: "run"},message:"must have required property '"+"run"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data7.resources === undefined){
const err16 = {instancePath:instancePath+"/holders/" + i1,schemaPath:"#/$defs/RolloutLockHolder/required",keyword:"required",params:{missingProperty: "resources"},message:"must have required property '"+"resources"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data7.isWaiting === undefined){
const err17 = {instancePath:instancePath+"/holders/" + i1,schemaPath:"#/$defs/RolloutLockHolder/required",keyword:"required",params:{missingProperty: "isWaiting"},message:"must have required property '"+"isWaiting"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data7.since === undefined){
const err18 = {instancePath:instancePath+"/holders/" + i1,schemaPath:"#/$defs/RolloutLockHolder/required",keyword:"required",params:{missingProperty: "since"},message:"must have required property '"+"since"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data7.until === undefined){
const err19 = {instancePath:instancePath+"/holders/" + i1,schemaPath:"#/$defs/RolloutLockHolder/required",keyword:"required",params:{missingProperty: "until"},message:"must have required property '"+"until"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key1 in data7){
if(!(((((((key1 === "repository") || (key1 === "release")) || (key1 === "run")) || (key1 === "resources")) || (key1 === "isWaiting")) || (key1 === "since")) || (key1 === "until"))){
const err20 = {instancePath:instancePath+"/holders/" + i1,schemaPath:"#/$defs/RolloutLockHolder/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data7.repository !== undefined){
if(typeof data7.repository !== "string"){
const err21 = {instancePath:instancePath+"/holders/" + i1+"/repository",schemaPath:"#/$defs/RolloutLockHolder/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data7.release !== undefined){
if(typeof data7.release !== "string"){
const err22 = {instancePath:instancePath+"/holders/" + i1+"/release",schemaPath:"#/$defs/RolloutLockHolder/properties/release/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data7.run !== undefined){
let data10 = data7.run;
if((typeof data10 !== "string") && (data10 !== null)){
const err23 = {instancePath:instancePath+"/holders/" + i1+"/run",schemaPath:"#/$defs/RolloutLockHolder/properties/run/type",keyword:"type",params:{type: schema110.properties.run.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data7.resources !== undefined){
let data11 = data7.resources;
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
if(typeof data11[i2] !== "string"){
const err24 = {instancePath:instancePath+"/holders/" + i1+"/resources/" + i2,schemaPath:"#/$defs/RolloutLockHolder/properties/resources/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err25 = {instancePath:instancePath+"/holders/" + i1+"/resources",schemaPath:"#/$defs/RolloutLockHolder/properties/resources/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data7.isWaiting !== undefined){
if(typeof data7.isWaiting !== "boolean"){
const err26 = {instancePath:instancePath+"/holders/" + i1+"/isWaiting",schemaPath:"#/$defs/RolloutLockHolder/properties/isWaiting/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data7.since !== undefined){
if(typeof data7.since !== "string"){
const err27 = {instancePath:instancePath+"/holders/" + i1+"/since",schemaPath:"#/$defs/RolloutLockHolder/properties/since/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data7.until !== undefined){
if(typeof data7.until !== "string"){
const err28 = {instancePath:instancePath+"/holders/" + i1+"/until",schemaPath:"#/$defs/RolloutLockHolder/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/holders/" + i1,schemaPath:"#/$defs/RolloutLockHolder/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err30 = {instancePath:instancePath+"/holders",schemaPath:"#/properties/holders/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
else {
const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(!((((((((((((data2 === "unknown") || (data2 === "preparing")) || (data2 === "planned")) || (data2 === "rolling-out")) || (data2 === "rolled-out")) || (data2 === "rolling-back")) || (data2 === "rolled-back")) || (data2 === "rollback-failed")) || (data2 === "rolled-forward")) || (data2 === "verified")) || (data2 === "closed")) || (data2 === "cancelled"))){
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
if(!((((((data3 === "waiting") || (data3 === "rolled-out")) || (data3 === "rolled-back")) || (data3 === "rolled-forward")) || (data3 === "cancelled")) || (data3 === "refused"))){
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
const err35 = {instancePath:instancePath+"/stages/" + i0+"/state",schemaPath:"#/$defs/RolloutStageState/properties/state/enum",keyword:"enum",params:{allowedValues: schema89.properties.state.enum},message:"must be equal to one of the allowed values"};
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
if(data.alarms !== undefined){
let data17 = data.alarms;
if(Array.isArray(data17)){
const len1 = data17.length;
for(let i1=0; i1<len1; i1++){
let data18 = data17[i1];
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.code === undefined){
const err45 = {instancePath:instancePath+"/alarms/" + i1,schemaPath:"record-event.schema.json#/$defs/RecordReason/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data18.message === undefined){
const err46 = {instancePath:instancePath+"/alarms/" + i1,schemaPath:"record-event.schema.json#/$defs/RecordReason/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
for(const key3 in data18){
if(!((key3 === "code") || (key3 === "message"))){
const err47 = {instancePath:instancePath+"/alarms/" + i1,schemaPath:"record-event.schema.json#/$defs/RecordReason/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data18.code !== undefined){
let data19 = data18.code;
if(typeof data19 === "string"){
if(func3(data19) > 200){
const err48 = {instancePath:instancePath+"/alarms/" + i1+"/code",schemaPath:"record-event.schema.json#/$defs/RecordReason/properties/code/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(func3(data19) < 1){
const err49 = {instancePath:instancePath+"/alarms/" + i1+"/code",schemaPath:"record-event.schema.json#/$defs/RecordReason/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/alarms/" + i1+"/code",schemaPath:"record-event.schema.json#/$defs/RecordReason/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data18.message !== undefined){
let data20 = data18.message;
if(typeof data20 === "string"){
if(func3(data20) > 2000){
const err51 = {instancePath:instancePath+"/alarms/" + i1+"/message",schemaPath:"record-event.schema.json#/$defs/RecordReason/properties/message/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(func3(data20) < 1){
const err52 = {instancePath:instancePath+"/alarms/" + i1+"/message",schemaPath:"record-event.schema.json#/$defs/RecordReason/properties/message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/alarms/" + i1+"/message",schemaPath:"record-event.schema.json#/$defs/RecordReason/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err54 = {instancePath:instancePath+"/alarms/" + i1,schemaPath:"record-event.schema.json#/$defs/RecordReason/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err55 = {instancePath:instancePath+"/alarms",schemaPath:"#/properties/alarms/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.progress !== undefined){
if(!(validate51(data.progress, {instancePath:instancePath+"/progress",parentData:data,parentDataProperty:"progress",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data.rollback !== undefined){
let data22 = data.rollback;
const _errs53 = errors;
let valid12 = false;
let passing1 = null;
const _errs54 = errors;
if(!(validate53(data22, {instancePath:instancePath+"/rollback",parentData:data,parentDataProperty:"rollback",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var _valid1 = _errs54 === errors;
if(_valid1){
valid12 = true;
passing1 = 0;
}
const _errs55 = errors;
if(data22 !== null){
const err56 = {instancePath:instancePath+"/rollback",schemaPath:"#/properties/rollback/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
var _valid1 = _errs55 === errors;
if(_valid1 && valid12){
valid12 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid12 = true;
passing1 = 1;
}
}
if(!valid12){
const err57 = {instancePath:instancePath+"/rollback",schemaPath:"#/properties/rollback/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
else {
errors = _errs53;
if(vErrors !== null){
if(_errs53){
vErrors.length = _errs53;
}
else {
vErrors = null;
}
}
}
}
if(data.contract !== undefined){
let data23 = data.contract;
const _errs58 = errors;
let valid13 = false;
let passing2 = null;
const _errs59 = errors;
if(!(validate55(data23, {instancePath:instancePath+"/contract",parentData:data,parentDataProperty:"contract",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var _valid2 = _errs59 === errors;
if(_valid2){
valid13 = true;
passing2 = 0;
}
const _errs60 = errors;
if(data23 !== null){
const err58 = {instancePath:instancePath+"/contract",schemaPath:"#/properties/contract/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
var _valid2 = _errs60 === errors;
if(_valid2 && valid13){
valid13 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid13 = true;
passing2 = 1;
}
}
if(!valid13){
const err59 = {instancePath:instancePath+"/contract",schemaPath:"#/properties/contract/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
else {
errors = _errs58;
if(vErrors !== null){
if(_errs58){
vErrors.length = _errs58;
}
else {
vErrors = null;
}
}
}
}
if(data.help !== undefined){
let data24 = data.help;
if(Array.isArray(data24)){
const len2 = data24.length;
for(let i2=0; i2<len2; i2++){
if(typeof data24[i2] !== "string"){
const err60 = {instancePath:instancePath+"/help/" + i2,schemaPath:"#/properties/help/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err61 = {instancePath:instancePath+"/help",schemaPath:"#/properties/help/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.runbook !== undefined){
if(typeof data.runbook !== "string"){
const err62 = {instancePath:instancePath+"/runbook",schemaPath:"#/properties/runbook/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data.lock !== undefined){
if(!(validate61(data.lock, {instancePath:instancePath+"/lock",parentData:data,parentDataProperty:"lock",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.written !== undefined){
let data28 = data.written;
if(Array.isArray(data28)){
const len3 = data28.length;
for(let i3=0; i3<len3; i3++){
let data29 = data28[i3];
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.seq === undefined){
const err63 = {instancePath:instancePath+"/written/" + i3,schemaPath:"#/$defs/WrittenEntry/required",keyword:"required",params:{missingProperty: "seq"},message:"must have required property '"+"seq"+"'"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data29.type === undefined){
const err64 = {instancePath:instancePath+"/written/" + i3,schemaPath:"#/$defs/WrittenEntry/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data29.at === undefined){
const err65 = {instancePath:instancePath+"/written/" + i3,schemaPath:"#/$defs/WrittenEntry/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
for(const key4 in data29){
if(!(((key4 === "seq") || (key4 === "type")) || (key4 === "at"))){
const err66 = {instancePath:instancePath+"/written/" + i3,schemaPath:"#/$defs/WrittenEntry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data29.seq !== undefined){
let data30 = data29.seq;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
const err67 = {instancePath:instancePath+"/written/" + i3+"/seq",schemaPath:"#/$defs/WrittenEntry/properties/seq/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data29.type !== undefined){
if(typeof data29.type !== "string"){
const err68 = {instancePath:instancePath+"/written/" + i3+"/type",schemaPath:"#/$defs/WrittenEntry/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data29.at !== undefined){
if(typeof data29.at !== "string"){
const err69 = {instancePath:instancePath+"/written/" + i3+"/at",schemaPath:"#/$defs/WrittenEntry/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err70 = {instancePath:instancePath+"/written/" + i3,schemaPath:"#/$defs/WrittenEntry/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
else {
const err71 = {instancePath:instancePath+"/written",schemaPath:"#/properties/written/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
else {
const err72 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
