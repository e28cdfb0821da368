// Generated from schemas/ by `npm run generate`; do not edit.
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://locktender.dev/schemas/release-publish.schema.json","title":"ReleasePublishData","type":"object","additionalProperties":false,"required":["mode","releases","pullRequest","calls"],"properties":{"mode":{"type":"string","enum":["direct","draft","pull-request"]},"releases":{"type":"array","items":{"$ref":"#/$defs/PublishedRelease"}},"pullRequest":{"oneOf":[{"$ref":"#/$defs/ReleaseRequest"},{"type":"null"}]},"calls":{"type":"object","additionalProperties":false,"required":["rest","graphql"],"properties":{"rest":{"type":"integer","minimum":0},"graphql":{"type":"integer","minimum":0}}}},"$defs":{"PublishedRelease":{"title":"PublishedRelease","type":"object","additionalProperties":false,"required":["package","version","tag","commit","prerelease","url","steps"],"properties":{"package":{"type":["string","null"]},"version":{"type":"string"},"tag":{"type":"string"},"commit":{"type":"string"},"prerelease":{"type":"boolean"},"url":{"type":["string","null"]},"steps":{"type":"array","items":{"$ref":"#/$defs/PublishStep"}}}},"PublishStep":{"title":"PublishStep","type":"object","additionalProperties":false,"required":["id","kind","state","now","why"],"properties":{"id":{"type":"string"},"kind":{"type":"string","enum":["tag","command","draft","asset","publish","floating","comments"]},"state":{"type":"string","enum":["done","missing","conflict"]},"now":{"type":"boolean"},"why":{"type":"string"},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"code":{"type":"string"},"repair":{"type":"string"}}},"ReleaseRequest":{"title":"ReleaseRequest","type":"object","additionalProperties":false,"required":["number","url","branch","title","action","files"],"properties":{"number":{"type":["integer","null"]},"url":{"type":["string","null"]},"branch":{"type":"string"},"title":{"type":"string"},"action":{"type":"string","enum":["created","updated","unchanged","kept-edited","would-change"]},"files":{"type":"array","items":{"type":"string"}}}}}};
const schema34 = {"title":"ReleaseRequest","type":"object","additionalProperties":false,"required":["number","url","branch","title","action","files"],"properties":{"number":{"type":["integer","null"]},"url":{"type":["string","null"]},"branch":{"type":"string"},"title":{"type":"string"},"action":{"type":"string","enum":["created","updated","unchanged","kept-edited","would-change"]},"files":{"type":"array","items":{"type":"string"}}}};
const schema32 = {"title":"PublishedRelease","type":"object","additionalProperties":false,"required":["package","version","tag","commit","prerelease","url","steps"],"properties":{"package":{"type":["string","null"]},"version":{"type":"string"},"tag":{"type":"string"},"commit":{"type":"string"},"prerelease":{"type":"boolean"},"url":{"type":["string","null"]},"steps":{"type":"array","items":{"$ref":"#/$defs/PublishStep"}}}};
const schema33 = {"title":"PublishStep","type":"object","additionalProperties":false,"required":["id","kind","state","now","why"],"properties":{"id":{"type":"string"},"kind":{"type":"string","enum":["tag","command","draft","asset","publish","floating","comments"]},"state":{"type":"string","enum":["done","missing","conflict"]},"now":{"type":"boolean"},"why":{"type":"string"},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"code":{"type":"string"},"repair":{"type":"string"}}};
const pattern4 = new RegExp("^[0-9a-f]{64}$", "u");

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
if(data.package === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "package"},message:"must have required property '"+"package"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.version === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.tag === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tag"},message:"must have required property '"+"tag"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.commit === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "commit"},message:"must have required property '"+"commit"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.prerelease === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "prerelease"},message:"must have required property '"+"prerelease"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.url === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.steps === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "steps"},message:"must have required property '"+"steps"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "package") || (key0 === "version")) || (key0 === "tag")) || (key0 === "commit")) || (key0 === "prerelease")) || (key0 === "url")) || (key0 === "steps"))){
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
if(data.package !== undefined){
let data0 = data.package;
if((typeof data0 !== "string") && (data0 !== null)){
const err8 = {instancePath:instancePath+"/package",schemaPath:"#/properties/package/type",keyword:"type",params:{type: schema32.properties.package.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
const err9 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.tag !== undefined){
if(typeof data.tag !== "string"){
const err10 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.commit !== undefined){
if(typeof data.commit !== "string"){
const err11 = {instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.prerelease !== undefined){
if(typeof data.prerelease !== "boolean"){
const err12 = {instancePath:instancePath+"/prerelease",schemaPath:"#/properties/prerelease/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.url !== undefined){
let data5 = data.url;
if((typeof data5 !== "string") && (data5 !== null)){
const err13 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: schema32.properties.url.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.steps !== undefined){
let data6 = data.steps;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.id === undefined){
const err14 = {instancePath:instancePath+"/steps/" + i0,schemaPath:"#/$defs/PublishStep/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data7.kind === undefined){
const err15 = {instancePath:instancePath+"/steps/" + i0,schemaPath:"#/$defs/PublishStep/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data7.state === undefined){
const err16 = {instancePath:instancePath+"/steps/" + i0,schemaPath:"#/$defs/PublishStep/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data7.now === undefined){
const err17 = {instancePath:instancePath+"/steps/" + i0,schemaPath:"#/$defs/PublishStep/required",keyword:"required",params:{missingProperty: "now"},message:"must have required property '"+"now"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data7.why === undefined){
const err18 = {instancePath:instancePath+"/steps/" + i0,schemaPath:"#/$defs/PublishStep/required",keyword:"required",params:{missingProperty: "why"},message:"must have required property '"+"why"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key1 in data7){
if(!((((((((key1 === "id") || (key1 === "kind")) || (key1 === "state")) || (key1 === "now")) || (key1 === "why")) || (key1 === "sha256")) || (key1 === "code")) || (key1 === "repair"))){
const err19 = {instancePath:instancePath+"/steps/" + i0,schemaPath:"#/$defs/PublishStep/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data7.id !== undefined){
if(typeof data7.id !== "string"){
const err20 = {instancePath:instancePath+"/steps/" + i0+"/id",schemaPath:"#/$defs/PublishStep/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data7.kind !== undefined){
let data9 = data7.kind;
if(typeof data9 !== "string"){
const err21 = {instancePath:instancePath+"/steps/" + i0+"/kind",schemaPath:"#/$defs/PublishStep/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!(((((((data9 === "tag") || (data9 === "command")) || (data9 === "draft")) || (data9 === "asset")) || (data9 === "publish")) || (data9 === "floating")) || (data9 === "comments"))){
const err22 = {instancePath:instancePath+"/steps/" + i0+"/kind",schemaPath:"#/$defs/PublishStep/properties/kind/enum",keyword:"enum",params:{allowedValues: schema33.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data7.state !== undefined){
let data10 = data7.state;
if(typeof data10 !== "string"){
const err23 = {instancePath:instancePath+"/steps/" + i0+"/state",schemaPath:"#/$defs/PublishStep/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!(((data10 === "done") || (data10 === "missing")) || (data10 === "conflict"))){
const err24 = {instancePath:instancePath+"/steps/" + i0+"/state",schemaPath:"#/$defs/PublishStep/properties/state/enum",keyword:"enum",params:{allowedValues: schema33.properties.state.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data7.now !== undefined){
if(typeof data7.now !== "boolean"){
const err25 = {instancePath:instancePath+"/steps/" + i0+"/now",schemaPath:"#/$defs/PublishStep/properties/now/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data7.why !== undefined){
if(typeof data7.why !== "string"){
const err26 = {instancePath:instancePath+"/steps/" + i0+"/why",schemaPath:"#/$defs/PublishStep/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data7.sha256 !== undefined){
let data13 = data7.sha256;
if(typeof data13 === "string"){
if(!pattern4.test(data13)){
const err27 = {instancePath:instancePath+"/steps/" + i0+"/sha256",schemaPath:"#/$defs/PublishStep/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
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
const err28 = {instancePath:instancePath+"/steps/" + i0+"/sha256",schemaPath:"#/$defs/PublishStep/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data7.code !== undefined){
if(typeof data7.code !== "string"){
const err29 = {instancePath:instancePath+"/steps/" + i0+"/code",schemaPath:"#/$defs/PublishStep/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data7.repair !== undefined){
if(typeof data7.repair !== "string"){
const err30 = {instancePath:instancePath+"/steps/" + i0+"/repair",schemaPath:"#/$defs/PublishStep/properties/repair/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err31 = {instancePath:instancePath+"/steps/" + i0,schemaPath:"#/$defs/PublishStep/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err32 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://locktender.dev/schemas/release-publish.schema.json" */;
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
if(data.releases === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "releases"},message:"must have required property '"+"releases"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.pullRequest === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pullRequest"},message:"must have required property '"+"pullRequest"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.calls === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "calls"},message:"must have required property '"+"calls"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "mode") || (key0 === "releases")) || (key0 === "pullRequest")) || (key0 === "calls"))){
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
if(data.mode !== undefined){
let data0 = data.mode;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(((data0 === "direct") || (data0 === "draft")) || (data0 === "pull-request"))){
const err6 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema31.properties.mode.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.releases !== undefined){
let data1 = data.releases;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate21(data1[i0], {instancePath:instancePath+"/releases/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/releases",schemaPath:"#/properties/releases/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.pullRequest !== undefined){
let data3 = data.pullRequest;
const _errs8 = errors;
let valid3 = false;
let passing0 = null;
const _errs9 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.number === undefined){
const err8 = {instancePath:instancePath+"/pullRequest",schemaPath:"#/$defs/ReleaseRequest/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3.url === undefined){
const err9 = {instancePath:instancePath+"/pullRequest",schemaPath:"#/$defs/ReleaseRequest/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3.branch === undefined){
const err10 = {instancePath:instancePath+"/pullRequest",schemaPath:"#/$defs/ReleaseRequest/required",keyword:"required",params:{missingProperty: "branch"},message:"must have required property '"+"branch"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3.title === undefined){
const err11 = {instancePath:instancePath+"/pullRequest",schemaPath:"#/$defs/ReleaseRequest/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data3.action === undefined){
const err12 = {instancePath:instancePath+"/pullRequest",schemaPath:"#/$defs/ReleaseRequest/required",keyword:"required",params:{missingProperty: "action"},message:"must have required property '"+"action"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data3.files === undefined){
const err13 = {instancePath:instancePath+"/pullRequest",schemaPath:"#/$defs/ReleaseRequest/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key1 in data3){
if(!((((((key1 === "number") || (key1 === "url")) || (key1 === "branch")) || (key1 === "title")) || (key1 === "action")) || (key1 === "files"))){
const err14 = {instancePath:instancePath+"/pullRequest",schemaPath:"#/$defs/ReleaseRequest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data3.number !== undefined){
let data4 = data3.number;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
const err15 = {instancePath:instancePath+"/pullRequest/number",schemaPath:"#/$defs/ReleaseRequest/properties/number/type",keyword:"type",params:{type: schema34.properties.number.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data3.url !== undefined){
let data5 = data3.url;
if((typeof data5 !== "string") && (data5 !== null)){
const err16 = {instancePath:instancePath+"/pullRequest/url",schemaPath:"#/$defs/ReleaseRequest/properties/url/type",keyword:"type",params:{type: schema34.properties.url.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data3.branch !== undefined){
if(typeof data3.branch !== "string"){
const err17 = {instancePath:instancePath+"/pullRequest/branch",schemaPath:"#/$defs/ReleaseRequest/properties/branch/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data3.title !== undefined){
if(typeof data3.title !== "string"){
const err18 = {instancePath:instancePath+"/pullRequest/title",schemaPath:"#/$defs/ReleaseRequest/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data3.action !== undefined){
let data8 = data3.action;
if(typeof data8 !== "string"){
const err19 = {instancePath:instancePath+"/pullRequest/action",schemaPath:"#/$defs/ReleaseRequest/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!(((((data8 === "created") || (data8 === "updated")) || (data8 === "unchanged")) || (data8 === "kept-edited")) || (data8 === "would-change"))){
const err20 = {instancePath:instancePath+"/pullRequest/action",schemaPath:"#/$defs/ReleaseRequest/properties/action/enum",keyword:"enum",params:{allowedValues: schema34.properties.action.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data3.files !== undefined){
let data9 = data3.files;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(typeof data9[i1] !== "string"){
const err21 = {instancePath:instancePath+"/pullRequest/files/" + i1,schemaPath:"#/$defs/ReleaseRequest/properties/files/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/pullRequest/files",schemaPath:"#/$defs/ReleaseRequest/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
else {
const err23 = {instancePath:instancePath+"/pullRequest",schemaPath:"#/$defs/ReleaseRequest/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid0 = _errs9 === errors;
if(_valid0){
valid3 = true;
passing0 = 0;
}
const _errs27 = errors;
if(data3 !== null){
const err24 = {instancePath:instancePath+"/pullRequest",schemaPath:"#/properties/pullRequest/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var _valid0 = _errs27 === errors;
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
const err25 = {instancePath:instancePath+"/pullRequest",schemaPath:"#/properties/pullRequest/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
}
if(data.calls !== undefined){
let data11 = data.calls;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.rest === undefined){
const err26 = {instancePath:instancePath+"/calls",schemaPath:"#/properties/calls/required",keyword:"required",params:{missingProperty: "rest"},message:"must have required property '"+"rest"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data11.graphql === undefined){
const err27 = {instancePath:instancePath+"/calls",schemaPath:"#/properties/calls/required",keyword:"required",params:{missingProperty: "graphql"},message:"must have required property '"+"graphql"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
for(const key2 in data11){
if(!((key2 === "rest") || (key2 === "graphql"))){
const err28 = {instancePath:instancePath+"/calls",schemaPath:"#/properties/calls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data11.rest !== undefined){
let data12 = data11.rest;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err29 = {instancePath:instancePath+"/calls/rest",schemaPath:"#/properties/calls/properties/rest/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
const err30 = {instancePath:instancePath+"/calls/rest",schemaPath:"#/properties/calls/properties/rest/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data11.graphql !== undefined){
let data13 = data11.graphql;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err31 = {instancePath:instancePath+"/calls/graphql",schemaPath:"#/properties/calls/properties/graphql/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
const err32 = {instancePath:instancePath+"/calls/graphql",schemaPath:"#/properties/calls/properties/graphql/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
}
else {
const err33 = {instancePath:instancePath+"/calls",schemaPath:"#/properties/calls/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err34 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
