// Generated from schemas/ by `npm run generate`; do not edit.
import external0 from "ajv/dist/runtime/ucs2length.js";
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://locktender.dev/schemas/release-record.schema.json","title":"ReleaseRecordData","type":"object","additionalProperties":false,"required":["mode","place","branch","release","events","head","appended","releases","timeline","chain","retention","files"],"properties":{"mode":{"type":"string","enum":["append","show","verify","export","audit","adopt"]},"place":{"type":"string","enum":["github","remote","local"]},"branch":{"type":"string"},"release":{"type":["string","null"]},"events":{"type":"integer","minimum":0},"head":{"oneOf":[{"$ref":"#/$defs/Head"},{"type":"null"}]},"appended":{"type":"array","items":{"$ref":"#/$defs/Append"}},"releases":{"type":"array","items":{"$ref":"#/$defs/Release"}},"timeline":{"type":"array","items":{"$ref":"#/$defs/Entry"}},"chain":{"oneOf":[{"$ref":"#/$defs/Chain"},{"type":"null"}]},"retention":{"oneOf":[{"$ref":"#/$defs/Retention"},{"type":"null"}]},"provenance":{"oneOf":[{"$ref":"#/$defs/Provenance"},{"type":"null"}]},"audit":{"oneOf":[{"$ref":"#/$defs/Audit"},{"type":"null"}]},"files":{"type":"array","items":{"$ref":"#/$defs/File"}}},"$defs":{"Head":{"title":"RecordHead","type":"object","additionalProperties":false,"required":["seq","digest"],"properties":{"seq":{"type":"integer","minimum":1},"digest":{"$ref":"result.schema.json#/$defs/Digest"}}},"Append":{"title":"RecordAppend","type":"object","additionalProperties":false,"required":["how","release","type","key","seq","text"],"properties":{"how":{"type":"string","enum":["written","there","dry-run"]},"release":{"type":"string"},"type":{"type":"string"},"key":{"type":"string"},"seq":{"type":["integer","null"],"minimum":1},"text":{"type":"string"}}},"Release":{"title":"RecordedRelease","type":"object","additionalProperties":false,"required":["release","state","version","tag","commit","environment","firstAt","lastAt","events","complete"],"properties":{"release":{"type":"string"},"state":{"type":"string","enum":["preparing","planned","rolling-out","rolled-out","rolling-back","rolled-back","rollback-failed","rolled-forward","verified","closed","cancelled"]},"version":{"type":["string","null"]},"tag":{"type":["string","null"]},"commit":{"type":["string","null"]},"environment":{"type":["string","null"]},"firstAt":{"type":"string","format":"date-time"},"lastAt":{"type":"string","format":"date-time"},"events":{"type":"integer","minimum":1},"complete":{"title":"RecordCompleteness","type":"object","additionalProperties":false,"required":["share","missing"],"properties":{"share":{"type":"number","minimum":0,"maximum":1},"missing":{"type":"array","items":{"type":"string"}},"lacks":{"type":"array","items":{"type":"string"}}}}}},"Entry":{"title":"RecordEntry","type":"object","additionalProperties":false,"required":["seq","at","release","type","tone","text","by","run","digest","path"],"properties":{"seq":{"type":"integer","minimum":1},"at":{"type":"string","format":"date-time"},"release":{"type":"string"},"type":{"type":"string"},"tone":{"type":"string","enum":["good","bad","open","fact"]},"text":{"type":"string"},"by":{"type":"string"},"run":{"type":["string","null"]},"digest":{"$ref":"result.schema.json#/$defs/Digest"},"path":{"type":"string"}}},"Chain":{"title":"RecordChain","type":"object","additionalProperties":false,"required":["repositoryId","anchors","protection"],"properties":{"repositoryId":{"type":["string","null"]},"anchors":{"type":"array","items":{"$ref":"#/$defs/Anchor"}},"protection":{"type":"string","enum":["protected","unprotected","unknown"]},"history":{"oneOf":[{"$ref":"#/$defs/History"},{"type":"null"}]}}},"History":{"title":"RecordHistory","type":"object","additionalProperties":false,"required":["commits","isWhole","faults","unsigned"],"properties":{"commits":{"type":"integer","minimum":0},"isWhole":{"type":"boolean"},"faults":{"type":"array","items":{"$ref":"record-event.schema.json#/$defs/RecordReason"}},"unsigned":{"type":["integer","null"],"minimum":0}}},"Provenance":{"title":"RecordProvenance","type":"object","additionalProperties":false,"required":["required","releases","complete","share"],"properties":{"required":{"type":"array","items":{"type":"string"}},"releases":{"type":"integer","minimum":0},"complete":{"type":"integer","minimum":0},"share":{"type":["number","null"],"minimum":0,"maximum":1}}},"Audit":{"title":"RecordAuditReport","type":"object","additionalProperties":false,"required":["since","environments","deployments","tags","changes"],"properties":{"since":{"type":"string","format":"date-time"},"environments":{"type":"array","items":{"type":"string"}},"deployments":{"type":"string","enum":["read","cut","unreadable"]},"tags":{"type":"string","enum":["read","missing"]},"changes":{"type":"array","items":{"$ref":"#/$defs/Change"}}}},"Change":{"title":"AuditedChange","type":"object","additionalProperties":false,"required":["kind","name","environment","commit","at","by","release","state","code","message"],"properties":{"kind":{"type":"string","enum":["deployment","tag"]},"name":{"type":"string"},"environment":{"type":["string","null"]},"commit":{"type":"string"},"at":{"type":"string","format":"date-time"},"by":{"type":["string","null"]},"release":{"type":["string","null"]},"state":{"type":"string","enum":["authorised","adopted","unauthorised"]},"code":{"type":"string"},"message":{"type":"string"}}},"Anchor":{"title":"RecordAnchor","type":"object","additionalProperties":false,"required":["seq","digest","source","signer"],"properties":{"seq":{"type":"integer","minimum":1},"digest":{"$ref":"result.schema.json#/$defs/Digest"},"source":{"type":"string"},"signer":{"type":["string","null"]}}},"Retention":{"title":"RecordRetention","type":"object","additionalProperties":false,"required":["keep","oldestAt","due","rows"],"properties":{"keep":{"type":"string"},"oldestAt":{"type":["string","null"],"format":"date-time"},"due":{"type":"array","items":{"type":"string"}},"rows":{"type":"array","items":{"$ref":"#/$defs/RetentionRow"}}}},"RetentionRow":{"title":"RetentionRow","type":"object","additionalProperties":false,"required":["what","count","where","until","state"],"properties":{"what":{"type":"string"},"count":{"type":"integer","minimum":0},"where":{"type":"string"},"keep":{"type":"string"},"until":{"type":["string","null"],"format":"date-time"},"state":{"type":"string","enum":["kept","elsewhere","none"]}}},"File":{"title":"RecordFile","type":"object","additionalProperties":false,"required":["path","events"],"properties":{"path":{"type":"string"},"events":{"type":"integer","minimum":0}}}}};
const schema42 = {"title":"RecordAppend","type":"object","additionalProperties":false,"required":["how","release","type","key","seq","text"],"properties":{"how":{"type":"string","enum":["written","there","dry-run"]},"release":{"type":"string"},"type":{"type":"string"},"key":{"type":"string"},"seq":{"type":["integer","null"],"minimum":1},"text":{"type":"string"}}};
const schema43 = {"title":"RecordedRelease","type":"object","additionalProperties":false,"required":["release","state","version","tag","commit","environment","firstAt","lastAt","events","complete"],"properties":{"release":{"type":"string"},"state":{"type":"string","enum":["preparing","planned","rolling-out","rolled-out","rolling-back","rolled-back","rollback-failed","rolled-forward","verified","closed","cancelled"]},"version":{"type":["string","null"]},"tag":{"type":["string","null"]},"commit":{"type":["string","null"]},"environment":{"type":["string","null"]},"firstAt":{"type":"string","format":"date-time"},"lastAt":{"type":"string","format":"date-time"},"events":{"type":"integer","minimum":1},"complete":{"title":"RecordCompleteness","type":"object","additionalProperties":false,"required":["share","missing"],"properties":{"share":{"type":"number","minimum":0,"maximum":1},"missing":{"type":"array","items":{"type":"string"}},"lacks":{"type":"array","items":{"type":"string"}}}}}};
const schema101 = {"title":"RecordProvenance","type":"object","additionalProperties":false,"required":["required","releases","complete","share"],"properties":{"required":{"type":"array","items":{"type":"string"}},"releases":{"type":"integer","minimum":0},"complete":{"type":"integer","minimum":0},"share":{"type":["number","null"],"minimum":0,"maximum":1}}};
const schema104 = {"title":"RecordFile","type":"object","additionalProperties":false,"required":["path","events"],"properties":{"path":{"type":"string"},"events":{"type":"integer","minimum":0}}};
const func1 = Object.prototype.hasOwnProperty;
const schema32 = {"title":"RecordHead","type":"object","additionalProperties":false,"required":["seq","digest"],"properties":{"seq":{"type":"integer","minimum":1},"digest":{"$ref":"result.schema.json#/$defs/Digest"}}};
const schema36 = {"title":"Digest","type":"string","pattern":"^[0-9a-f]{64}$"};
const pattern5 = new RegExp("^[0-9a-f]{64}$", "u");

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
if(data.seq === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seq"},message:"must have required property '"+"seq"+"'"};
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
for(const key0 in data){
if(!((key0 === "seq") || (key0 === "digest"))){
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
if(data.seq !== undefined){
let data0 = data.seq;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
const err4 = {instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data.digest !== undefined){
let data1 = data.digest;
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
const err5 = {instancePath:instancePath+"/digest",schemaPath:"result.schema.json#/$defs/Digest/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
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
const err6 = {instancePath:instancePath+"/digest",schemaPath:"result.schema.json#/$defs/Digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema44 = {"title":"RecordEntry","type":"object","additionalProperties":false,"required":["seq","at","release","type","tone","text","by","run","digest","path"],"properties":{"seq":{"type":"integer","minimum":1},"at":{"type":"string","format":"date-time"},"release":{"type":"string"},"type":{"type":"string"},"tone":{"type":"string","enum":["good","bad","open","fact"]},"text":{"type":"string"},"by":{"type":"string"},"run":{"type":["string","null"]},"digest":{"$ref":"result.schema.json#/$defs/Digest"},"path":{"type":"string"}}};
const formats0 = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

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
if(data.seq === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seq"},message:"must have required property '"+"seq"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.at === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.release === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "release"},message:"must have required property '"+"release"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.type === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.tone === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tone"},message:"must have required property '"+"tone"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.text === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
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
if(data.run === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "run"},message:"must have required property '"+"run"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.digest === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.path === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema44.properties, key0))){
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
if(data.seq !== undefined){
let data0 = data.seq;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err11 = {instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
const err12 = {instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data.at !== undefined){
let data1 = data.at;
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
const err13 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
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
const err14 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.release !== undefined){
if(typeof data.release !== "string"){
const err15 = {instancePath:instancePath+"/release",schemaPath:"#/properties/release/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.type !== undefined){
if(typeof data.type !== "string"){
const err16 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.tone !== undefined){
let data4 = data.tone;
if(typeof data4 !== "string"){
const err17 = {instancePath:instancePath+"/tone",schemaPath:"#/properties/tone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!((((data4 === "good") || (data4 === "bad")) || (data4 === "open")) || (data4 === "fact"))){
const err18 = {instancePath:instancePath+"/tone",schemaPath:"#/properties/tone/enum",keyword:"enum",params:{allowedValues: schema44.properties.tone.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
const err19 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(typeof data.by !== "string"){
const err20 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.run !== undefined){
let data7 = data.run;
if((typeof data7 !== "string") && (data7 !== null)){
const err21 = {instancePath:instancePath+"/run",schemaPath:"#/properties/run/type",keyword:"type",params:{type: schema44.properties.run.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.digest !== undefined){
let data8 = data.digest;
if(typeof data8 === "string"){
if(!pattern5.test(data8)){
const err22 = {instancePath:instancePath+"/digest",schemaPath:"result.schema.json#/$defs/Digest/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
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
const err23 = {instancePath:instancePath+"/digest",schemaPath:"result.schema.json#/$defs/Digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
const err24 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema46 = {"title":"RecordChain","type":"object","additionalProperties":false,"required":["repositoryId","anchors","protection"],"properties":{"repositoryId":{"type":["string","null"]},"anchors":{"type":"array","items":{"$ref":"#/$defs/Anchor"}},"protection":{"type":"string","enum":["protected","unprotected","unknown"]},"history":{"oneOf":[{"$ref":"#/$defs/History"},{"type":"null"}]}}};
const schema47 = {"title":"RecordAnchor","type":"object","additionalProperties":false,"required":["seq","digest","source","signer"],"properties":{"seq":{"type":"integer","minimum":1},"digest":{"$ref":"result.schema.json#/$defs/Digest"},"source":{"type":"string"},"signer":{"type":["string","null"]}}};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.seq === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seq"},message:"must have required property '"+"seq"+"'"};
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
if(data.source === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.signer === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "signer"},message:"must have required property '"+"signer"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "seq") || (key0 === "digest")) || (key0 === "source")) || (key0 === "signer"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.seq !== undefined){
let data0 = data.seq;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err5 = {instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
const err6 = {instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data.digest !== undefined){
let data1 = data.digest;
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
const err7 = {instancePath:instancePath+"/digest",schemaPath:"result.schema.json#/$defs/Digest/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/digest",schemaPath:"result.schema.json#/$defs/Digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.source !== undefined){
if(typeof data.source !== "string"){
const err9 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.signer !== undefined){
let data3 = data.signer;
if((typeof data3 !== "string") && (data3 !== null)){
const err10 = {instancePath:instancePath+"/signer",schemaPath:"#/properties/signer/type",keyword:"type",params:{type: schema47.properties.signer.type},message:"must be string,null"};
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
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema49 = {"title":"RecordHistory","type":"object","additionalProperties":false,"required":["commits","isWhole","faults","unsigned"],"properties":{"commits":{"type":"integer","minimum":0},"isWhole":{"type":"boolean"},"faults":{"type":"array","items":{"$ref":"record-event.schema.json#/$defs/RecordReason"}},"unsigned":{"type":["integer","null"],"minimum":0}}};
const schema61 = {"title":"RecordReason","type":"object","additionalProperties":false,"required":["code","message"],"properties":{"code":{"type":"string","minLength":1,"maxLength":200},"message":{"type":"string","minLength":1,"maxLength":2000}}};
const func6 = external0.default;

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.commits === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "commits"},message:"must have required property '"+"commits"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.isWhole === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "isWhole"},message:"must have required property '"+"isWhole"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.faults === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "faults"},message:"must have required property '"+"faults"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.unsigned === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unsigned"},message:"must have required property '"+"unsigned"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "commits") || (key0 === "isWhole")) || (key0 === "faults")) || (key0 === "unsigned"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.commits !== undefined){
let data0 = data.commits;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err5 = {instancePath:instancePath+"/commits",schemaPath:"#/properties/commits/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err6 = {instancePath:instancePath+"/commits",schemaPath:"#/properties/commits/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.isWhole !== undefined){
if(typeof data.isWhole !== "boolean"){
const err7 = {instancePath:instancePath+"/isWhole",schemaPath:"#/properties/isWhole/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.faults !== undefined){
let data2 = data.faults;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.code === undefined){
const err8 = {instancePath:instancePath+"/faults/" + i0,schemaPath:"record-event.schema.json#/$defs/RecordReason/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3.message === undefined){
const err9 = {instancePath:instancePath+"/faults/" + i0,schemaPath:"record-event.schema.json#/$defs/RecordReason/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key1 in data3){
if(!((key1 === "code") || (key1 === "message"))){
const err10 = {instancePath:instancePath+"/faults/" + i0,schemaPath:"record-event.schema.json#/$defs/RecordReason/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data3.code !== undefined){
let data4 = data3.code;
if(typeof data4 === "string"){
if(func6(data4) > 200){
const err11 = {instancePath:instancePath+"/faults/" + i0+"/code",schemaPath:"record-event.schema.json#/$defs/RecordReason/properties/code/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(func6(data4) < 1){
const err12 = {instancePath:instancePath+"/faults/" + i0+"/code",schemaPath:"record-event.schema.json#/$defs/RecordReason/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err13 = {instancePath:instancePath+"/faults/" + i0+"/code",schemaPath:"record-event.schema.json#/$defs/RecordReason/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data3.message !== undefined){
let data5 = data3.message;
if(typeof data5 === "string"){
if(func6(data5) > 2000){
const err14 = {instancePath:instancePath+"/faults/" + i0+"/message",schemaPath:"record-event.schema.json#/$defs/RecordReason/properties/message/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(func6(data5) < 1){
const err15 = {instancePath:instancePath+"/faults/" + i0+"/message",schemaPath:"record-event.schema.json#/$defs/RecordReason/properties/message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err16 = {instancePath:instancePath+"/faults/" + i0+"/message",schemaPath:"record-event.schema.json#/$defs/RecordReason/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err17 = {instancePath:instancePath+"/faults/" + i0,schemaPath:"record-event.schema.json#/$defs/RecordReason/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err18 = {instancePath:instancePath+"/faults",schemaPath:"#/properties/faults/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.unsigned !== undefined){
let data6 = data.unsigned;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (data6 !== null)){
const err19 = {instancePath:instancePath+"/unsigned",schemaPath:"#/properties/unsigned/type",keyword:"type",params:{type: schema49.properties.unsigned.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err20 = {instancePath:instancePath+"/unsigned",schemaPath:"#/properties/unsigned/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.repositoryId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "repositoryId"},message:"must have required property '"+"repositoryId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.anchors === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "anchors"},message:"must have required property '"+"anchors"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.protection === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "protection"},message:"must have required property '"+"protection"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "repositoryId") || (key0 === "anchors")) || (key0 === "protection")) || (key0 === "history"))){
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
if(data.repositoryId !== undefined){
let data0 = data.repositoryId;
if((typeof data0 !== "string") && (data0 !== null)){
const err4 = {instancePath:instancePath+"/repositoryId",schemaPath:"#/properties/repositoryId/type",keyword:"type",params:{type: schema46.properties.repositoryId.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.anchors !== undefined){
let data1 = data.anchors;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate31(data1[i0], {instancePath:instancePath+"/anchors/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/anchors",schemaPath:"#/properties/anchors/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.protection !== undefined){
let data3 = data.protection;
if(typeof data3 !== "string"){
const err6 = {instancePath:instancePath+"/protection",schemaPath:"#/properties/protection/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(((data3 === "protected") || (data3 === "unprotected")) || (data3 === "unknown"))){
const err7 = {instancePath:instancePath+"/protection",schemaPath:"#/properties/protection/enum",keyword:"enum",params:{allowedValues: schema46.properties.protection.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.history !== undefined){
let data4 = data.history;
const _errs10 = errors;
let valid3 = false;
let passing0 = null;
const _errs11 = errors;
if(!(validate33(data4, {instancePath:instancePath+"/history",parentData:data,parentDataProperty:"history",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var _valid0 = _errs11 === errors;
if(_valid0){
valid3 = true;
passing0 = 0;
}
const _errs12 = errors;
if(data4 !== null){
const err8 = {instancePath:instancePath+"/history",schemaPath:"#/properties/history/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs12 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid3 = true;
passing0 = 1;
}
}
if(!valid3){
const err9 = {instancePath:instancePath+"/history",schemaPath:"#/properties/history/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema99 = {"title":"RecordRetention","type":"object","additionalProperties":false,"required":["keep","oldestAt","due","rows"],"properties":{"keep":{"type":"string"},"oldestAt":{"type":["string","null"],"format":"date-time"},"due":{"type":"array","items":{"type":"string"}},"rows":{"type":"array","items":{"$ref":"#/$defs/RetentionRow"}}}};
const schema100 = {"title":"RetentionRow","type":"object","additionalProperties":false,"required":["what","count","where","until","state"],"properties":{"what":{"type":"string"},"count":{"type":"integer","minimum":0},"where":{"type":"string"},"keep":{"type":"string"},"until":{"type":["string","null"],"format":"date-time"},"state":{"type":"string","enum":["kept","elsewhere","none"]}}};

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
if(data.keep === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "keep"},message:"must have required property '"+"keep"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.oldestAt === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "oldestAt"},message:"must have required property '"+"oldestAt"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.due === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "due"},message:"must have required property '"+"due"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.rows === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rows"},message:"must have required property '"+"rows"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "keep") || (key0 === "oldestAt")) || (key0 === "due")) || (key0 === "rows"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.keep !== undefined){
if(typeof data.keep !== "string"){
const err5 = {instancePath:instancePath+"/keep",schemaPath:"#/properties/keep/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.oldestAt !== undefined){
let data1 = data.oldestAt;
if((typeof data1 !== "string") && (data1 !== null)){
const err6 = {instancePath:instancePath+"/oldestAt",schemaPath:"#/properties/oldestAt/type",keyword:"type",params:{type: schema99.properties.oldestAt.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
const err7 = {instancePath:instancePath+"/oldestAt",schemaPath:"#/properties/oldestAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.due !== undefined){
let data2 = data.due;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
const err8 = {instancePath:instancePath+"/due/" + i0,schemaPath:"#/properties/due/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err9 = {instancePath:instancePath+"/due",schemaPath:"#/properties/due/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.rows !== undefined){
let data4 = data.rows;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.what === undefined){
const err10 = {instancePath:instancePath+"/rows/" + i1,schemaPath:"#/$defs/RetentionRow/required",keyword:"required",params:{missingProperty: "what"},message:"must have required property '"+"what"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data5.count === undefined){
const err11 = {instancePath:instancePath+"/rows/" + i1,schemaPath:"#/$defs/RetentionRow/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data5.where === undefined){
const err12 = {instancePath:instancePath+"/rows/" + i1,schemaPath:"#/$defs/RetentionRow/required",keyword:"required",params:{missingProperty: "where"},message:"must have required property '"+"where"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data5.until === undefined){
const err13 = {instancePath:instancePath+"/rows/" + i1,schemaPath:"#/$defs/RetentionRow/required",keyword:"required",params:{missingProperty: "until"},message:"must have required property '"+"until"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data5.state === undefined){
const err14 = {instancePath:instancePath+"/rows/" + i1,schemaPath:"#/$defs/RetentionRow/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key1 in data5){
if(!((((((key1 === "what") || (key1 === "count")) || (key1 === "where")) || (key1 === "keep")) || (key1 === "until")) || (key1 === "state"))){
const err15 = {instancePath:instancePath+"/rows/" + i1,schemaPath:"#/$defs/RetentionRow/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data5.what !== undefined){
if(typeof data5.what !== "string"){
const err16 = {instancePath:instancePath+"/rows/" + i1+"/what",schemaPath:"#/$defs/RetentionRow/properties/what/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data5.count !== undefined){
let data7 = data5.count;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err17 = {instancePath:instancePath+"/rows/" + i1+"/count",schemaPath:"#/$defs/RetentionRow/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err18 = {instancePath:instancePath+"/rows/" + i1+"/count",schemaPath:"#/$defs/RetentionRow/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data5.where !== undefined){
if(typeof data5.where !== "string"){
const err19 = {instancePath:instancePath+"/rows/" + i1+"/where",schemaPath:"#/$defs/RetentionRow/properties/where/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data5.keep !== undefined){
if(typeof data5.keep !== "string"){
const err20 = {instancePath:instancePath+"/rows/" + i1+"/keep",schemaPath:"#/$defs/RetentionRow/properties/keep/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data5.until !== undefined){
let data10 = data5.until;
if((typeof data10 !== "string") && (data10 !== null)){
const err21 = {instancePath:instancePath+"/rows/" + i1+"/until",schemaPath:"#/$defs/RetentionRow/properties/until/type",keyword:"type",params:{type: schema100.properties.until.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(typeof data10 === "string"){
if(!(formats0.test(data10))){
const err22 = {instancePath:instancePath+"/rows/" + i1+"/until",schemaPath:"#/$defs/RetentionRow/properties/until/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
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
if(data5.state !== undefined){
let data11 = data5.state;
if(typeof data11 !== "string"){
const err23 = {instancePath:instancePath+"/rows/" + i1+"/state",schemaPath:"#/$defs/RetentionRow/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!(((data11 === "kept") || (data11 === "elsewhere")) || (data11 === "none"))){
const err24 = {instancePath:instancePath+"/rows/" + i1+"/state",schemaPath:"#/$defs/RetentionRow/properties/state/enum",keyword:"enum",params:{allowedValues: schema100.properties.state.enum},message:"must be equal to one of the allowed values"};
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
const err25 = {instancePath:instancePath+"/rows/" + i1,schemaPath:"#/$defs/RetentionRow/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err26 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema102 = {"title":"RecordAuditReport","type":"object","additionalProperties":false,"required":["since","environments","deployments","tags","changes"],"properties":{"since":{"type":"string","format":"date-time"},"environments":{"type":"array","items":{"type":"string"}},"deployments":{"type":"string","enum":["read","cut","unreadable"]},"tags":{"type":"string","enum":["read","missing"]},"changes":{"type":"array","items":{"$ref":"#/$defs/Change"}}}};
const schema103 = {"title":"AuditedChange","type":"object","additionalProperties":false,"required":["kind","name","environment","commit","at","by","release","state","code","message"],"properties":{"kind":{"type":"string","enum":["deployment","tag"]},"name":{"type":"string"},"environment":{"type":["string","null"]},"commit":{"type":"string"},"at":{"type":"string","format":"date-time"},"by":{"type":["string","null"]},"release":{"type":["string","null"]},"state":{"type":"string","enum":["authorised","adopted","unauthorised"]},"code":{"type":"string"},"message":{"type":"string"}}};

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.since === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "since"},message:"must have required property '"+"since"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.environments === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "environments"},message:"must have required property '"+"environments"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.deployments === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "deployments"},message:"must have required property '"+"deployments"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.tags === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tags"},message:"must have required property '"+"tags"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.changes === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "changes"},message:"must have required property '"+"changes"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "since") || (key0 === "environments")) || (key0 === "deployments")) || (key0 === "tags")) || (key0 === "changes"))){
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
if(data.since !== undefined){
let data0 = data.since;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
const err6 = {instancePath:instancePath+"/since",schemaPath:"#/properties/since/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
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
const err7 = {instancePath:instancePath+"/since",schemaPath:"#/properties/since/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.environments !== undefined){
let data1 = data.environments;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
const err8 = {instancePath:instancePath+"/environments/" + i0,schemaPath:"#/properties/environments/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err9 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.deployments !== undefined){
let data3 = data.deployments;
if(typeof data3 !== "string"){
const err10 = {instancePath:instancePath+"/deployments",schemaPath:"#/properties/deployments/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!(((data3 === "read") || (data3 === "cut")) || (data3 === "unreadable"))){
const err11 = {instancePath:instancePath+"/deployments",schemaPath:"#/properties/deployments/enum",keyword:"enum",params:{allowedValues: schema102.properties.deployments.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.tags !== undefined){
let data4 = data.tags;
if(typeof data4 !== "string"){
const err12 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!((data4 === "read") || (data4 === "missing"))){
const err13 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/enum",keyword:"enum",params:{allowedValues: schema102.properties.tags.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.changes !== undefined){
let data5 = data.changes;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.kind === undefined){
const err14 = {instancePath:instancePath+"/changes/" + i1,schemaPath:"#/$defs/Change/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data6.name === undefined){
const err15 = {instancePath:instancePath+"/changes/" + i1,schemaPath:"#/$defs/Change/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data6.environment === undefined){
const err16 = {instancePath:instancePath+"/changes/" + i1,schemaPath:"#/$defs/Change/required",keyword:"required",params:{missingProperty: "environment"},message:"must have required property '"+"environment"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data6.commit === undefined){
const err17 = {instancePath:instancePath+"/changes/" + i1,schemaPath:"#/$defs/Change/required",keyword:"required",params:{missingProperty: "commit"},message:"must have required property '"+"commit"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data6.at === undefined){
const err18 = {instancePath:instancePath+"/changes/" + i1,schemaPath:"#/$defs/Change/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data6.by === undefined){
const err19 = {instancePath:instancePath+"/changes/" + i1,schemaPath:"#/$defs/Change/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data6.release === undefined){
const err20 = {instancePath:instancePath+"/changes/" + i1,schemaPath:"#/$defs/Change/required",keyword:"required",params:{missingProperty: "release"},message:"must have required property '"+"release"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data6.state === undefined){
const err21 = {instancePath:instancePath+"/changes/" + i1,schemaPath:"#/$defs/Change/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data6.code === undefined){
const err22 = {instancePath:instancePath+"/changes/" + i1,schemaPath:"#/$defs/Change/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data6.message === undefined){
const err23 = {instancePath:instancePath+"/changes/" + i1,schemaPath:"#/$defs/Change/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
for(const key1 in data6){
if(!(func1.call(schema103.properties, key1))){
const err24 = {instancePath:instancePath+"/changes/" + i1,schemaPath:"#/$defs/Change/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data6.kind !== undefined){
let data7 = data6.kind;
if(typeof data7 !== "string"){
const err25 = {instancePath:instancePath+"/changes/" + i1+"/kind",schemaPath:"#/$defs/Change/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!((data7 === "deployment") || (data7 === "tag"))){
const err26 = {instancePath:instancePath+"/changes/" + i1+"/kind",schemaPath:"#/$defs/Change/properties/kind/enum",keyword:"enum",params:{allowedValues: schema103.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data6.name !== undefined){
if(typeof data6.name !== "string"){
const err27 = {instancePath:instancePath+"/changes/" + i1+"/name",schemaPath:"#/$defs/Change/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data6.environment !== undefined){
let data9 = data6.environment;
if((typeof data9 !== "string") && (data9 !== null)){
const err28 = {instancePath:instancePath+"/changes/" + i1+"/environment",schemaPath:"#/$defs/Change/properties/environment/type",keyword:"type",params:{type: schema103.properties.environment.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data6.commit !== undefined){
if(typeof data6.commit !== "string"){
const err29 = {instancePath:instancePath+"/changes/" + i1+"/commit",schemaPath:"#/$defs/Change/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data6.at !== undefined){
let data11 = data6.at;
if(typeof data11 === "string"){
if(!(formats0.test(data11))){
const err30 = {instancePath:instancePath+"/changes/" + i1+"/at",schemaPath:"#/$defs/Change/properties/at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/changes/" + i1+"/at",schemaPath:"#/$defs/Change/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data6.by !== undefined){
let data12 = data6.by;
if((typeof data12 !== "string") && (data12 !== null)){
const err32 = {instancePath:instancePath+"/changes/" + i1+"/by",schemaPath:"#/$defs/Change/properties/by/type",keyword:"type",params:{type: schema103.properties.by.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data6.release !== undefined){
let data13 = data6.release;
if((typeof data13 !== "string") && (data13 !== null)){
const err33 = {instancePath:instancePath+"/changes/" + i1+"/release",schemaPath:"#/$defs/Change/properties/release/type",keyword:"type",params:{type: schema103.properties.release.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data6.state !== undefined){
let data14 = data6.state;
if(typeof data14 !== "string"){
const err34 = {instancePath:instancePath+"/changes/" + i1+"/state",schemaPath:"#/$defs/Change/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(!(((data14 === "authorised") || (data14 === "adopted")) || (data14 === "unauthorised"))){
const err35 = {instancePath:instancePath+"/changes/" + i1+"/state",schemaPath:"#/$defs/Change/properties/state/enum",keyword:"enum",params:{allowedValues: schema103.properties.state.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data6.code !== undefined){
if(typeof data6.code !== "string"){
const err36 = {instancePath:instancePath+"/changes/" + i1+"/code",schemaPath:"#/$defs/Change/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data6.message !== undefined){
if(typeof data6.message !== "string"){
const err37 = {instancePath:instancePath+"/changes/" + i1+"/message",schemaPath:"#/$defs/Change/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/changes/" + i1,schemaPath:"#/$defs/Change/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err40 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://locktender.dev/schemas/release-record.schema.json" */;
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
if(data.mode === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mode"},message:"must have required property '"+"mode"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.place === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "place"},message:"must have required property '"+"place"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.branch === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "branch"},message:"must have required property '"+"branch"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.release === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "release"},message:"must have required property '"+"release"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.events === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "events"},message:"must have required property '"+"events"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.head === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "head"},message:"must have required property '"+"head"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.appended === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "appended"},message:"must have required property '"+"appended"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.releases === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "releases"},message:"must have required property '"+"releases"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.timeline === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "timeline"},message:"must have required property '"+"timeline"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.chain === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "chain"},message:"must have required property '"+"chain"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.retention === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "retention"},message:"must have required property '"+"retention"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.files === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'"};
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
if(data.mode !== undefined){
let data0 = data.mode;
if(typeof data0 !== "string"){
const err13 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((((((data0 === "append") || (data0 === "show")) || (data0 === "verify")) || (data0 === "export")) || (data0 === "audit")) || (data0 === "adopt"))){
const err14 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema31.properties.mode.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.place !== undefined){
let data1 = data.place;
if(typeof data1 !== "string"){
const err15 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!(((data1 === "github") || (data1 === "remote")) || (data1 === "local"))){
const err16 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/enum",keyword:"enum",params:{allowedValues: schema31.properties.place.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.branch !== undefined){
if(typeof data.branch !== "string"){
const err17 = {instancePath:instancePath+"/branch",schemaPath:"#/properties/branch/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.release !== undefined){
let data3 = data.release;
if((typeof data3 !== "string") && (data3 !== null)){
const err18 = {instancePath:instancePath+"/release",schemaPath:"#/properties/release/type",keyword:"type",params:{type: schema31.properties.release.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.events !== undefined){
let data4 = data.events;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err19 = {instancePath:instancePath+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err20 = {instancePath:instancePath+"/events",schemaPath:"#/properties/events/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.head !== undefined){
let data5 = data.head;
const _errs13 = errors;
let valid1 = false;
let passing0 = null;
const _errs14 = errors;
if(!(validate21(data5, {instancePath:instancePath+"/head",parentData:data,parentDataProperty:"head",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var _valid0 = _errs14 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs15 = errors;
if(data5 !== null){
const err21 = {instancePath:instancePath+"/head",schemaPath:"#/properties/head/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid0 = _errs15 === errors;
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
const err22 = {instancePath:instancePath+"/head",schemaPath:"#/properties/head/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
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
if(data.appended !== undefined){
let data6 = data.appended;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.how === undefined){
const err23 = {instancePath:instancePath+"/appended/" + i0,schemaPath:"#/$defs/Append/required",keyword:"required",params:{missingProperty: "how"},message:"must have required property '"+"how"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data7.release === undefined){
const err24 = {instancePath:instancePath+"/appended/" + i0,schemaPath:"#/$defs/Append/required",keyword:"required",params:{missingProperty: "release"},message:"must have required property '"+"release"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data7.type === undefined){
const err25 = {instancePath:instancePath+"/appended/" + i0,schemaPath:"#/$defs/Append/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data7.key === undefined){
const err26 = {instancePath:instancePath+"/appended/" + i0,schemaPath:"#/$defs/Append/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data7.seq === undefined){
const err27 = {instancePath:instancePath+"/appended/" + i0,schemaPath:"#/$defs/Append/required",keyword:"required",params:{missingProperty: "seq"},message:"must have required property '"+"seq"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data7.text === undefined){
const err28 = {instancePath:instancePath+"/appended/" + i0,schemaPath:"#/$defs/Append/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
for(const key1 in data7){
if(!((((((key1 === "how") || (key1 === "release")) || (key1 === "type")) || (key1 === "key")) || (key1 === "seq")) || (key1 === "text"))){
const err29 = {instancePath:instancePath+"/appended/" + i0,schemaPath:"#/$defs/Append/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data7.how !== undefined){
let data8 = data7.how;
if(typeof data8 !== "string"){
const err30 = {instancePath:instancePath+"/appended/" + i0+"/how",schemaPath:"#/$defs/Append/properties/how/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!(((data8 === "written") || (data8 === "there")) || (data8 === "dry-run"))){
const err31 = {instancePath:instancePath+"/appended/" + i0+"/how",schemaPath:"#/$defs/Append/properties/how/enum",keyword:"enum",params:{allowedValues: schema42.properties.how.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data7.release !== undefined){
if(typeof data7.release !== "string"){
const err32 = {instancePath:instancePath+"/appended/" + i0+"/release",schemaPath:"#/$defs/Append/properties/release/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data7.type !== undefined){
if(typeof data7.type !== "string"){
const err33 = {instancePath:instancePath+"/appended/" + i0+"/type",schemaPath:"#/$defs/Append/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data7.key !== undefined){
if(typeof data7.key !== "string"){
const err34 = {instancePath:instancePath+"/appended/" + i0+"/key",schemaPath:"#/$defs/Append/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data7.seq !== undefined){
let data12 = data7.seq;
if((!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) && (data12 !== null)){
const err35 = {instancePath:instancePath+"/appended/" + i0+"/seq",schemaPath:"#/$defs/Append/properties/seq/type",keyword:"type",params:{type: schema42.properties.seq.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 1 || isNaN(data12)){
const err36 = {instancePath:instancePath+"/appended/" + i0+"/seq",schemaPath:"#/$defs/Append/properties/seq/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data7.text !== undefined){
if(typeof data7.text !== "string"){
const err37 = {instancePath:instancePath+"/appended/" + i0+"/text",schemaPath:"#/$defs/Append/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/appended/" + i0,schemaPath:"#/$defs/Append/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/appended",schemaPath:"#/properties/appended/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.releases !== undefined){
let data14 = data.releases;
if(Array.isArray(data14)){
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
let data15 = data14[i1];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.release === undefined){
const err40 = {instancePath:instancePath+"/releases/" + i1,schemaPath:"#/$defs/Release/required",keyword:"required",params:{missingProperty: "release"},message:"must have required property '"+"release"+"'"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data15.state === undefined){
const err41 = {instancePath:instancePath+"/releases/" + i1,schemaPath:"#/$defs/Release/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data15.version === undefined){
const err42 = {instancePath:instancePath+"/releases/" + i1,schemaPath:"#/$defs/Release/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data15.tag === undefined){
const err43 = {instancePath:instancePath+"/releases/" + i1,schemaPath:"#/$defs/Release/required",keyword:"required",params:{missingProperty: "tag"},message:"must have required property '"+"tag"+"'"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data15.commit === undefined){
const err44 = {instancePath:instancePath+"/releases/" + i1,schemaPath:"#/$defs/Release/required",keyword:"required",params:{missingProperty: "commit"},message:"must have required property '"+"commit"+"'"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data15.environment === undefined){
const err45 = {instancePath:instancePath+"/releases/" + i1,schemaPath:"#/$defs/Release/required",keyword:"required",params:{missingProperty: "environment"},message:"must have required property '"+"environment"+"'"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data15.firstAt === undefined){
const err46 = {instancePath:instancePath+"/releases/" + i1,schemaPath:"#/$defs/Release/required",keyword:"required",params:{missingProperty: "firstAt"},message:"must have required property '"+"firstAt"+"'"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data15.lastAt === undefined){
const err47 = {instancePath:instancePath+"/releases/" + i1,schemaPath:"#/$defs/Release/required",keyword:"required",params:{missingProperty: "lastAt"},message:"must have required property '"+"lastAt"+"'"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data15.events === undefined){
const err48 = {instancePath:instancePath+"/releases/" + i1,schemaPath:"#/$defs/Release/required",keyword:"required",params:{missingProperty: "events"},message:"must have required property '"+"events"+"'"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data15.complete === undefined){
const err49 = {instancePath:instancePath+"/releases/" + i1,schemaPath:"#/$defs/Release/required",keyword:"required",params:{missingProperty: "complete"},message:"must have required property '"+"complete"+"'"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
for(const key2 in data15){
if(!(func1.call(schema43.properties, key2))){
const err50 = {instancePath:instancePath+"/releases/" + i1,schemaPath:"#/$defs/Release/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data15.release !== undefined){
if(typeof data15.release !== "string"){
const err51 = {instancePath:instancePath+"/releases/" + i1+"/release",schemaPath:"#/$defs/Release/properties/release/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data15.state !== undefined){
let data17 = data15.state;
if(typeof data17 !== "string"){
const err52 = {instancePath:instancePath+"/releases/" + i1+"/state",schemaPath:"#/$defs/Release/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(!(((((((((((data17 === "preparing") || (data17 === "planned")) || (data17 === "rolling-out")) || (data17 === "rolled-out")) || (data17 === "rolling-back")) || (data17 === "rolled-back")) || (data17 === "rollback-failed")) || (data17 === "rolled-forward")) || (data17 === "verified")) || (data17 === "closed")) || (data17 === "cancelled"))){
const err53 = {instancePath:instancePath+"/releases/" + i1+"/state",schemaPath:"#/$defs/Release/properties/state/enum",keyword:"enum",params:{allowedValues: schema43.properties.state.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data15.version !== undefined){
let data18 = data15.version;
if((typeof data18 !== "string") && (data18 !== null)){
const err54 = {instancePath:instancePath+"/releases/" + i1+"/version",schemaPath:"#/$defs/Release/properties/version/type",keyword:"type",params:{type: schema43.properties.version.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data15.tag !== undefined){
let data19 = data15.tag;
if((typeof data19 !== "string") && (data19 !== null)){
const err55 = {instancePath:instancePath+"/releases/" + i1+"/tag",schemaPath:"#/$defs/Release/properties/tag/type",keyword:"type",params:{type: schema43.properties.tag.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data15.commit !== undefined){
let data20 = data15.commit;
if((typeof data20 !== "string") && (data20 !== null)){
const err56 = {instancePath:instancePath+"/releases/" + i1+"/commit",schemaPath:"#/$defs/Release/properties/commit/type",keyword:"type",params:{type: schema43.properties.commit.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data15.environment !== undefined){
let data21 = data15.environment;
if((typeof data21 !== "string") && (data21 !== null)){
const err57 = {instancePath:instancePath+"/releases/" + i1+"/environment",schemaPath:"#/$defs/Release/properties/environment/type",keyword:"type",params:{type: schema43.properties.environment.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data15.firstAt !== undefined){
let data22 = data15.firstAt;
if(typeof data22 === "string"){
if(!(formats0.test(data22))){
const err58 = {instancePath:instancePath+"/releases/" + i1+"/firstAt",schemaPath:"#/$defs/Release/properties/firstAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/releases/" + i1+"/firstAt",schemaPath:"#/$defs/Release/properties/firstAt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data15.lastAt !== undefined){
let data23 = data15.lastAt;
if(typeof data23 === "string"){
if(!(formats0.test(data23))){
const err60 = {instancePath:instancePath+"/releases/" + i1+"/lastAt",schemaPath:"#/$defs/Release/properties/lastAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/releases/" + i1+"/lastAt",schemaPath:"#/$defs/Release/properties/lastAt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data15.events !== undefined){
let data24 = data15.events;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err62 = {instancePath:instancePath+"/releases/" + i1+"/events",schemaPath:"#/$defs/Release/properties/events/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 1 || isNaN(data24)){
const err63 = {instancePath:instancePath+"/releases/" + i1+"/events",schemaPath:"#/$defs/Release/properties/events/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data15.complete !== undefined){
let data25 = data15.complete;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.share === undefined){
const err64 = {instancePath:instancePath+"/releases/" + i1+"/complete",schemaPath:"#/$defs/Release/properties/complete/required",keyword:"required",params:{missingProperty: "share"},message:"must have required property '"+"share"+"'"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data25.missing === undefined){
const err65 = {instancePath:instancePath+"/releases/" + i1+"/complete",schemaPath:"#/$defs/Release/properties/complete/required",keyword:"required",params:{missingProperty: "missing"},message:"must have required property '"+"missing"+"'"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
for(const key3 in data25){
if(!(((key3 === "share") || (key3 === "missing")) || (key3 === "lacks"))){
const err66 = {instancePath:instancePath+"/releases/" + i1+"/complete",schemaPath:"#/$defs/Release/properties/complete/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data25.share !== undefined){
let data26 = data25.share;
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 1 || isNaN(data26)){
const err67 = {instancePath:instancePath+"/releases/" + i1+"/complete/share",schemaPath:"#/$defs/Release/properties/complete/properties/share/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data26 < 0 || isNaN(data26)){
const err68 = {instancePath:instancePath+"/releases/" + i1+"/complete/share",schemaPath:"#/$defs/Release/properties/complete/properties/share/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err69 = {instancePath:instancePath+"/releases/" + i1+"/complete/share",schemaPath:"#/$defs/Release/properties/complete/properties/share/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data25.missing !== undefined){
let data27 = data25.missing;
if(Array.isArray(data27)){
const len2 = data27.length;
for(let i2=0; i2<len2; i2++){
if(typeof data27[i2] !== "string"){
const err70 = {instancePath:instancePath+"/releases/" + i1+"/complete/missing/" + i2,schemaPath:"#/$defs/Release/properties/complete/properties/missing/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err71 = {instancePath:instancePath+"/releases/" + i1+"/complete/missing",schemaPath:"#/$defs/Release/properties/complete/properties/missing/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data25.lacks !== undefined){
let data29 = data25.lacks;
if(Array.isArray(data29)){
const len3 = data29.length;
for(let i3=0; i3<len3; i3++){
if(typeof data29[i3] !== "string"){
const err72 = {instancePath:instancePath+"/releases/" + i1+"/complete/lacks/" + i3,schemaPath:"#/$defs/Release/properties/complete/properties/lacks/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err73 = {instancePath:instancePath+"/releases/" + i1+"/complete/lacks",schemaPath:"#/$defs/Release/properties/complete/properties/lacks/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err74 = {instancePath:instancePath+"/releases/" + i1+"/complete",schemaPath:"#/$defs/Release/properties/complete/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err75 = {instancePath:instancePath+"/releases/" + i1,schemaPath:"#/$defs/Release/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err76 = {instancePath:instancePath+"/releases",schemaPath:"#/properties/releases/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data.timeline !== undefined){
let data31 = data.timeline;
if(Array.isArray(data31)){
const len4 = data31.length;
for(let i4=0; i4<len4; i4++){
if(!(validate28(data31[i4], {instancePath:instancePath+"/timeline/" + i4,parentData:data31,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err77 = {instancePath:instancePath+"/timeline",schemaPath:"#/properties/timeline/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data.chain !== undefined){
let data33 = data.chain;
const _errs76 = errors;
let valid17 = false;
let passing1 = null;
const _errs77 = errors;
if(!(validate30(data33, {instancePath:instancePath+"/chain",parentData:data,parentDataProperty:"chain",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
var _valid1 = _errs77 === errors;
if(_valid1){
valid17 = true;
passing1 = 0;
}
const _errs78 = errors;
if(data33 !== null){
const err78 = {instancePath:instancePath+"/chain",schemaPath:"#/properties/chain/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
var _valid1 = _errs78 === errors;
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
const err79 = {instancePath:instancePath+"/chain",schemaPath:"#/properties/chain/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
else {
errors = _errs76;
if(vErrors !== null){
if(_errs76){
vErrors.length = _errs76;
}
else {
vErrors = null;
}
}
}
}
if(data.retention !== undefined){
let data34 = data.retention;
const _errs81 = errors;
let valid18 = false;
let passing2 = null;
const _errs82 = errors;
if(!(validate61(data34, {instancePath:instancePath+"/retention",parentData:data,parentDataProperty:"retention",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
var _valid2 = _errs82 === errors;
if(_valid2){
valid18 = true;
passing2 = 0;
}
const _errs83 = errors;
if(data34 !== null){
const err80 = {instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
var _valid2 = _errs83 === errors;
if(_valid2 && valid18){
valid18 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid18 = true;
passing2 = 1;
}
}
if(!valid18){
const err81 = {instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
else {
errors = _errs81;
if(vErrors !== null){
if(_errs81){
vErrors.length = _errs81;
}
else {
vErrors = null;
}
}
}
}
if(data.provenance !== undefined){
let data35 = data.provenance;
const _errs86 = errors;
let valid19 = false;
let passing3 = null;
const _errs87 = errors;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.required === undefined){
const err82 = {instancePath:instancePath+"/provenance",schemaPath:"#/$defs/Provenance/required",keyword:"required",params:{missingProperty: "required"},message:"must have required property '"+"required"+"'"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(data35.releases === undefined){
const err83 = {instancePath:instancePath+"/provenance",schemaPath:"#/$defs/Provenance/required",keyword:"required",params:{missingProperty: "releases"},message:"must have required property '"+"releases"+"'"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(data35.complete === undefined){
const err84 = {instancePath:instancePath+"/provenance",schemaPath:"#/$defs/Provenance/required",keyword:"required",params:{missingProperty: "complete"},message:"must have required property '"+"complete"+"'"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(data35.share === undefined){
const err85 = {instancePath:instancePath+"/provenance",schemaPath:"#/$defs/Provenance/required",keyword:"required",params:{missingProperty: "share"},message:"must have required property '"+"share"+"'"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
for(const key4 in data35){
if(!((((key4 === "required") || (key4 === "releases")) || (key4 === "complete")) || (key4 === "share"))){
const err86 = {instancePath:instancePath+"/provenance",schemaPath:"#/$defs/Provenance/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data35.required !== undefined){
let data36 = data35.required;
if(Array.isArray(data36)){
const len5 = data36.length;
for(let i5=0; i5<len5; i5++){
if(typeof data36[i5] !== "string"){
const err87 = {instancePath:instancePath+"/provenance/required/" + i5,schemaPath:"#/$defs/Provenance/properties/required/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
else {
const err88 = {instancePath:instancePath+"/provenance/required",schemaPath:"#/$defs/Provenance/properties/required/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data35.releases !== undefined){
let data38 = data35.releases;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
const err89 = {instancePath:instancePath+"/provenance/releases",schemaPath:"#/$defs/Provenance/properties/releases/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 < 0 || isNaN(data38)){
const err90 = {instancePath:instancePath+"/provenance/releases",schemaPath:"#/$defs/Provenance/properties/releases/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
if(data35.complete !== undefined){
let data39 = data35.complete;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
const err91 = {instancePath:instancePath+"/provenance/complete",schemaPath:"#/$defs/Provenance/properties/complete/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 < 0 || isNaN(data39)){
const err92 = {instancePath:instancePath+"/provenance/complete",schemaPath:"#/$defs/Provenance/properties/complete/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
if(data35.share !== undefined){
let data40 = data35.share;
if((!((typeof data40 == "number") && (isFinite(data40)))) && (data40 !== null)){
const err93 = {instancePath:instancePath+"/provenance/share",schemaPath:"#/$defs/Provenance/properties/share/type",keyword:"type",params:{type: schema101.properties.share.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 > 1 || isNaN(data40)){
const err94 = {instancePath:instancePath+"/provenance/share",schemaPath:"#/$defs/Provenance/properties/share/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(data40 < 0 || isNaN(data40)){
const err95 = {instancePath:instancePath+"/provenance/share",schemaPath:"#/$defs/Provenance/properties/share/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
}
}
else {
const err96 = {instancePath:instancePath+"/provenance",schemaPath:"#/$defs/Provenance/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
var _valid3 = _errs87 === errors;
if(_valid3){
valid19 = true;
passing3 = 0;
}
const _errs101 = errors;
if(data35 !== null){
const err97 = {instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
var _valid3 = _errs101 === errors;
if(_valid3 && valid19){
valid19 = false;
passing3 = [passing3, 1];
}
else {
if(_valid3){
valid19 = true;
passing3 = 1;
}
}
if(!valid19){
const err98 = {instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/oneOf",keyword:"oneOf",params:{passingSchemas: passing3},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
else {
errors = _errs86;
if(vErrors !== null){
if(_errs86){
vErrors.length = _errs86;
}
else {
vErrors = null;
}
}
}
}
if(data.audit !== undefined){
let data41 = data.audit;
const _errs104 = errors;
let valid24 = false;
let passing4 = null;
const _errs105 = errors;
if(!(validate63(data41, {instancePath:instancePath+"/audit",parentData:data,parentDataProperty:"audit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var _valid4 = _errs105 === errors;
if(_valid4){
valid24 = true;
passing4 = 0;
}
const _errs106 = errors;
if(data41 !== null){
const err99 = {instancePath:instancePath+"/audit",schemaPath:"#/properties/audit/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
var _valid4 = _errs106 === errors;
if(_valid4 && valid24){
valid24 = false;
passing4 = [passing4, 1];
}
else {
if(_valid4){
valid24 = true;
passing4 = 1;
}
}
if(!valid24){
const err100 = {instancePath:instancePath+"/audit",schemaPath:"#/properties/audit/oneOf",keyword:"oneOf",params:{passingSchemas: passing4},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
else {
errors = _errs104;
if(vErrors !== null){
if(_errs104){
vErrors.length = _errs104;
}
else {
vErrors = null;
}
}
}
}
if(data.files !== undefined){
let data42 = data.files;
if(Array.isArray(data42)){
const len6 = data42.length;
for(let i6=0; i6<len6; i6++){
let data43 = data42[i6];
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if(data43.path === undefined){
const err101 = {instancePath:instancePath+"/files/" + i6,schemaPath:"#/$defs/File/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(data43.events === undefined){
const err102 = {instancePath:instancePath+"/files/" + i6,schemaPath:"#/$defs/File/required",keyword:"required",params:{missingProperty: "events"},message:"must have required property '"+"events"+"'"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
for(const key5 in data43){
if(!((key5 === "path") || (key5 === "events"))){
const err103 = {instancePath:instancePath+"/files/" + i6,schemaPath:"#/$defs/File/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data43.path !== undefined){
if(typeof data43.path !== "string"){
const err104 = {instancePath:instancePath+"/files/" + i6+"/path",schemaPath:"#/$defs/File/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data43.events !== undefined){
let data45 = data43.events;
if(!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))){
const err105 = {instancePath:instancePath+"/files/" + i6+"/events",schemaPath:"#/$defs/File/properties/events/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 < 0 || isNaN(data45)){
const err106 = {instancePath:instancePath+"/files/" + i6+"/events",schemaPath:"#/$defs/File/properties/events/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
}
else {
const err107 = {instancePath:instancePath+"/files/" + i6,schemaPath:"#/$defs/File/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
}
else {
const err108 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
}
else {
const err109 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
