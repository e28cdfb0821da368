// Generated from schemas/ by `npm run generate`; do not edit.
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://locktender.dev/schemas/release-notes.schema.json","title":"ReleaseNotesData","type":"object","additionalProperties":false,"required":["documents","audience","cutSections","changelog"],"properties":{"documents":{"type":"array","items":{"$ref":"https://locktender.dev/schemas/notes-document.schema.json"}},"audience":{"type":["string","null"]},"cutSections":{"type":"array","items":{"type":"string"}},"changelog":{"oneOf":[{"type":"null"},{"type":"object","additionalProperties":false,"required":["path","action"],"properties":{"path":{"type":"string"},"action":{"type":"string","enum":["inserted","replaced","unchanged","kept-edited","would-change"]}}}]}}};
const schema32 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://locktender.dev/schemas/notes-document.schema.json","title":"NotesDocument","type":"object","additionalProperties":false,"required":["version","tag","previousTag","date","package","class","links","sections","migrations","dependencies","contributors","scope","counts"],"properties":{"version":{"type":["string","null"]},"tag":{"type":["string","null"]},"previousTag":{"type":["string","null"]},"date":{"oneOf":[{"type":"string","format":"date"},{"type":"null"}]},"package":{"type":["string","null"]},"class":{"type":["string","null"],"enum":["major","minor","patch","hotfix","docs",null]},"links":{"type":"object","additionalProperties":false,"required":["repository","compare"],"properties":{"repository":{"type":["string","null"]},"compare":{"type":["string","null"]}}},"sections":{"type":"array","items":{"$ref":"#/$defs/Section"}},"migrations":{"type":"array","items":{"$ref":"#/$defs/Migration"}},"dependencies":{"type":"array","items":{"$ref":"#/$defs/UpdatedDependency"}},"contributors":{"type":"array","items":{"$ref":"#/$defs/Contributor"}},"scope":{"type":"object","additionalProperties":false,"required":["included","fixed","knownExclusions"],"properties":{"included":{"type":"array","items":{"type":"string"}},"fixed":{"type":"array","items":{"type":"string"}},"knownExclusions":{"type":"array","items":{"type":"string"}}}},"counts":{"type":"object","additionalProperties":false,"required":["commits","listed","ignored","reverted","unparsed"],"properties":{"commits":{"type":"integer","minimum":0},"listed":{"type":"integer","minimum":0},"ignored":{"type":"integer","minimum":0},"reverted":{"type":"integer","minimum":0},"unparsed":{"type":"integer","minimum":0}}}},"$defs":{"Section":{"title":"NotesSection","type":"object","additionalProperties":false,"required":["key","title","entries"],"properties":{"key":{"type":"string"},"title":{"type":"string"},"entries":{"type":"array","items":{"$ref":"#/$defs/Entry"}}}},"Entry":{"title":"NotesEntry","type":"object","additionalProperties":false,"required":["sha","type","scope","text","detail","pullRequests","issues","breaking"],"properties":{"sha":{"type":"string"},"type":{"type":["string","null"]},"scope":{"type":["string","null"]},"text":{"type":"string"},"detail":{"type":["string","null"]},"pullRequests":{"type":"array","items":{"type":"integer","minimum":1}},"issues":{"type":"array","items":{"type":"integer","minimum":1}},"breaking":{"type":"boolean"}}},"Migration":{"title":"MigrationStep","type":"object","additionalProperties":false,"required":["sha","scope","title","text"],"properties":{"sha":{"type":"string"},"scope":{"type":["string","null"]},"title":{"type":"string"},"text":{"type":"string"}}},"UpdatedDependency":{"title":"UpdatedDependency","type":"object","additionalProperties":false,"required":["name","version"],"properties":{"name":{"type":"string"},"version":{"type":"string"}}},"Contributor":{"title":"Contributor","type":"object","additionalProperties":false,"required":["name","login","commits","first"],"properties":{"name":{"type":"string"},"login":{"type":["string","null"]},"commits":{"type":"integer","minimum":1},"first":{"type":["boolean","null"]}}}}};
const schema35 = {"title":"MigrationStep","type":"object","additionalProperties":false,"required":["sha","scope","title","text"],"properties":{"sha":{"type":"string"},"scope":{"type":["string","null"]},"title":{"type":"string"},"text":{"type":"string"}}};
const schema36 = {"title":"UpdatedDependency","type":"object","additionalProperties":false,"required":["name","version"],"properties":{"name":{"type":"string"},"version":{"type":"string"}}};
const schema37 = {"title":"Contributor","type":"object","additionalProperties":false,"required":["name","login","commits","first"],"properties":{"name":{"type":"string"},"login":{"type":["string","null"]},"commits":{"type":"integer","minimum":1},"first":{"type":["boolean","null"]}}};
const func1 = Object.prototype.hasOwnProperty;
const formats0 = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const schema33 = {"title":"NotesSection","type":"object","additionalProperties":false,"required":["key","title","entries"],"properties":{"key":{"type":"string"},"title":{"type":"string"},"entries":{"type":"array","items":{"$ref":"#/$defs/Entry"}}}};
const schema34 = {"title":"NotesEntry","type":"object","additionalProperties":false,"required":["sha","type","scope","text","detail","pullRequests","issues","breaking"],"properties":{"sha":{"type":"string"},"type":{"type":["string","null"]},"scope":{"type":["string","null"]},"text":{"type":"string"},"detail":{"type":["string","null"]},"pullRequests":{"type":"array","items":{"type":"integer","minimum":1}},"issues":{"type":"array","items":{"type":"integer","minimum":1}},"breaking":{"type":"boolean"}}};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.entries === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "entries"},message:"must have required property '"+"entries"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "key") || (key0 === "title")) || (key0 === "entries"))){
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
if(data.key !== undefined){
if(typeof data.key !== "string"){
const err4 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
const err5 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.entries !== undefined){
let data2 = data.entries;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.sha === undefined){
const err6 = {instancePath:instancePath+"/entries/" + i0,schemaPath:"#/$defs/Entry/required",keyword:"required",params:{missingProperty: "sha"},message:"must have required property '"+"sha"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data3.type === undefined){
const err7 = {instancePath:instancePath+"/entries/" + i0,schemaPath:"#/$defs/Entry/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data3.scope === undefined){
const err8 = {instancePath:instancePath+"/entries/" + i0,schemaPath:"#/$defs/Entry/required",keyword:"required",params:{missingProperty: "scope"},message:"must have required property '"+"scope"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3.text === undefined){
const err9 = {instancePath:instancePath+"/entries/" + i0,schemaPath:"#/$defs/Entry/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3.detail === undefined){
const err10 = {instancePath:instancePath+"/entries/" + i0,schemaPath:"#/$defs/Entry/required",keyword:"required",params:{missingProperty: "detail"},message:"must have required property '"+"detail"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3.pullRequests === undefined){
const err11 = {instancePath:instancePath+"/entries/" + i0,schemaPath:"#/$defs/Entry/required",keyword:"required",params:{missingProperty: "pullRequests"},message:"must have required property '"+"pullRequests"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data3.issues === undefined){
const err12 = {instancePath:instancePath+"/entries/" + i0,schemaPath:"#/$defs/Entry/required",keyword:"required",params:{missingProperty: "issues"},message:"must have required property '"+"issues"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data3.breaking === undefined){
const err13 = {instancePath:instancePath+"/entries/" + i0,schemaPath:"#/$defs/Entry/required",keyword:"required",params:{missingProperty: "breaking"},message:"must have required property '"+"breaking"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key1 in data3){
if(!((((((((key1 === "sha") || (key1 === "type")) || (key1 === "scope")) || (key1 === "text")) || (key1 === "detail")) || (key1 === "pullRequests")) || (key1 === "issues")) || (key1 === "breaking"))){
const err14 = {instancePath:instancePath+"/entries/" + i0,schemaPath:"#/$defs/Entry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data3.sha !== undefined){
if(typeof data3.sha !== "string"){
const err15 = {instancePath:instancePath+"/entries/" + i0+"/sha",schemaPath:"#/$defs/Entry/properties/sha/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data3.type !== undefined){
let data5 = data3.type;
if((typeof data5 !== "string") && (data5 !== null)){
const err16 = {instancePath:instancePath+"/entries/" + i0+"/type",schemaPath:"#/$defs/Entry/properties/type/type",keyword:"type",params:{type: schema34.properties.type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data3.scope !== undefined){
let data6 = data3.scope;
if((typeof data6 !== "string") && (data6 !== null)){
const err17 = {instancePath:instancePath+"/entries/" + i0+"/scope",schemaPath:"#/$defs/Entry/properties/scope/type",keyword:"type",params:{type: schema34.properties.scope.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data3.text !== undefined){
if(typeof data3.text !== "string"){
const err18 = {instancePath:instancePath+"/entries/" + i0+"/text",schemaPath:"#/$defs/Entry/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data3.detail !== undefined){
let data8 = data3.detail;
if((typeof data8 !== "string") && (data8 !== null)){
const err19 = {instancePath:instancePath+"/entries/" + i0+"/detail",schemaPath:"#/$defs/Entry/properties/detail/type",keyword:"type",params:{type: schema34.properties.detail.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data3.pullRequests !== undefined){
let data9 = data3.pullRequests;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err20 = {instancePath:instancePath+"/entries/" + i0+"/pullRequests/" + i1,schemaPath:"#/$defs/Entry/properties/pullRequests/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 1 || isNaN(data10)){
const err21 = {instancePath:instancePath+"/entries/" + i0+"/pullRequests/" + i1,schemaPath:"#/$defs/Entry/properties/pullRequests/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
}
else {
const err22 = {instancePath:instancePath+"/entries/" + i0+"/pullRequests",schemaPath:"#/$defs/Entry/properties/pullRequests/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data3.issues !== undefined){
let data11 = data3.issues;
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
let data12 = data11[i2];
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err23 = {instancePath:instancePath+"/entries/" + i0+"/issues/" + i2,schemaPath:"#/$defs/Entry/properties/issues/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 1 || isNaN(data12)){
const err24 = {instancePath:instancePath+"/entries/" + i0+"/issues/" + i2,schemaPath:"#/$defs/Entry/properties/issues/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
}
else {
const err25 = {instancePath:instancePath+"/entries/" + i0+"/issues",schemaPath:"#/$defs/Entry/properties/issues/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data3.breaking !== undefined){
if(typeof data3.breaking !== "boolean"){
const err26 = {instancePath:instancePath+"/entries/" + i0+"/breaking",schemaPath:"#/$defs/Entry/properties/breaking/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err27 = {instancePath:instancePath+"/entries/" + i0,schemaPath:"#/$defs/Entry/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err28 = {instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err29 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://locktender.dev/schemas/notes-document.schema.json" */;
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
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.tag === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tag"},message:"must have required property '"+"tag"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.previousTag === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "previousTag"},message:"must have required property '"+"previousTag"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.date === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.package === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "package"},message:"must have required property '"+"package"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.class === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "class"},message:"must have required property '"+"class"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.links === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "links"},message:"must have required property '"+"links"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.sections === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sections"},message:"must have required property '"+"sections"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.migrations === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "migrations"},message:"must have required property '"+"migrations"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.dependencies === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dependencies"},message:"must have required property '"+"dependencies"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.contributors === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contributors"},message:"must have required property '"+"contributors"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.scope === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scope"},message:"must have required property '"+"scope"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.counts === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "counts"},message:"must have required property '"+"counts"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema32.properties, key0))){
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
if(data.version !== undefined){
let data0 = data.version;
if((typeof data0 !== "string") && (data0 !== null)){
const err14 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: schema32.properties.version.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.tag !== undefined){
let data1 = data.tag;
if((typeof data1 !== "string") && (data1 !== null)){
const err15 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/type",keyword:"type",params:{type: schema32.properties.tag.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.previousTag !== undefined){
let data2 = data.previousTag;
if((typeof data2 !== "string") && (data2 !== null)){
const err16 = {instancePath:instancePath+"/previousTag",schemaPath:"#/properties/previousTag/type",keyword:"type",params:{type: schema32.properties.previousTag.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.date !== undefined){
let data3 = data.date;
const _errs9 = errors;
let valid1 = false;
let passing0 = null;
const _errs10 = errors;
if(typeof data3 === "string"){
if(!(formats0.test(data3))){
const err17 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/oneOf/0/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
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
const err18 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid0 = _errs10 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs12 = errors;
if(data3 !== null){
const err19 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid0 = _errs12 === errors;
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
const err20 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
}
if(data.package !== undefined){
let data4 = data.package;
if((typeof data4 !== "string") && (data4 !== null)){
const err21 = {instancePath:instancePath+"/package",schemaPath:"#/properties/package/type",keyword:"type",params:{type: schema32.properties.package.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.class !== undefined){
let data5 = data.class;
if((typeof data5 !== "string") && (data5 !== null)){
const err22 = {instancePath:instancePath+"/class",schemaPath:"#/properties/class/type",keyword:"type",params:{type: schema32.properties.class.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!((((((data5 === "major") || (data5 === "minor")) || (data5 === "patch")) || (data5 === "hotfix")) || (data5 === "docs")) || (data5 === null))){
const err23 = {instancePath:instancePath+"/class",schemaPath:"#/properties/class/enum",keyword:"enum",params:{allowedValues: schema32.properties.class.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.links !== undefined){
let data6 = data.links;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.repository === undefined){
const err24 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/required",keyword:"required",params:{missingProperty: "repository"},message:"must have required property '"+"repository"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data6.compare === undefined){
const err25 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/required",keyword:"required",params:{missingProperty: "compare"},message:"must have required property '"+"compare"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
for(const key1 in data6){
if(!((key1 === "repository") || (key1 === "compare"))){
const err26 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data6.repository !== undefined){
let data7 = data6.repository;
if((typeof data7 !== "string") && (data7 !== null)){
const err27 = {instancePath:instancePath+"/links/repository",schemaPath:"#/properties/links/properties/repository/type",keyword:"type",params:{type: schema32.properties.links.properties.repository.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data6.compare !== undefined){
let data8 = data6.compare;
if((typeof data8 !== "string") && (data8 !== null)){
const err28 = {instancePath:instancePath+"/links/compare",schemaPath:"#/properties/links/properties/compare/type",keyword:"type",params:{type: schema32.properties.links.properties.compare.type},message:"must be string,null"};
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
const err29 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.sections !== undefined){
let data9 = data.sections;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(!(validate22(data9[i0], {instancePath:instancePath+"/sections/" + i0,parentData:data9,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err30 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.migrations !== undefined){
let data11 = data.migrations;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.sha === undefined){
const err31 = {instancePath:instancePath+"/migrations/" + i1,schemaPath:"#/$defs/Migration/required",keyword:"required",params:{missingProperty: "sha"},message:"must have required property '"+"sha"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data12.scope === undefined){
const err32 = {instancePath:instancePath+"/migrations/" + i1,schemaPath:"#/$defs/Migration/required",keyword:"required",params:{missingProperty: "scope"},message:"must have required property '"+"scope"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data12.title === undefined){
const err33 = {instancePath:instancePath+"/migrations/" + i1,schemaPath:"#/$defs/Migration/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data12.text === undefined){
const err34 = {instancePath:instancePath+"/migrations/" + i1,schemaPath:"#/$defs/Migration/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
for(const key2 in data12){
if(!((((key2 === "sha") || (key2 === "scope")) || (key2 === "title")) || (key2 === "text"))){
const err35 = {instancePath:instancePath+"/migrations/" + i1,schemaPath:"#/$defs/Migration/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data12.sha !== undefined){
if(typeof data12.sha !== "string"){
const err36 = {instancePath:instancePath+"/migrations/" + i1+"/sha",schemaPath:"#/$defs/Migration/properties/sha/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data12.scope !== undefined){
let data14 = data12.scope;
if((typeof data14 !== "string") && (data14 !== null)){
const err37 = {instancePath:instancePath+"/migrations/" + i1+"/scope",schemaPath:"#/$defs/Migration/properties/scope/type",keyword:"type",params:{type: schema35.properties.scope.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data12.title !== undefined){
if(typeof data12.title !== "string"){
const err38 = {instancePath:instancePath+"/migrations/" + i1+"/title",schemaPath:"#/$defs/Migration/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data12.text !== undefined){
if(typeof data12.text !== "string"){
const err39 = {instancePath:instancePath+"/migrations/" + i1+"/text",schemaPath:"#/$defs/Migration/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err40 = {instancePath:instancePath+"/migrations/" + i1,schemaPath:"#/$defs/Migration/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err41 = {instancePath:instancePath+"/migrations",schemaPath:"#/properties/migrations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.dependencies !== undefined){
let data17 = data.dependencies;
if(Array.isArray(data17)){
const len2 = data17.length;
for(let i2=0; i2<len2; i2++){
let data18 = data17[i2];
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.name === undefined){
const err42 = {instancePath:instancePath+"/dependencies/" + i2,schemaPath:"#/$defs/UpdatedDependency/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data18.version === undefined){
const err43 = {instancePath:instancePath+"/dependencies/" + i2,schemaPath:"#/$defs/UpdatedDependency/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
for(const key3 in data18){
if(!((key3 === "name") || (key3 === "version"))){
const err44 = {instancePath:instancePath+"/dependencies/" + i2,schemaPath:"#/$defs/UpdatedDependency/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data18.name !== undefined){
if(typeof data18.name !== "string"){
const err45 = {instancePath:instancePath+"/dependencies/" + i2+"/name",schemaPath:"#/$defs/UpdatedDependency/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data18.version !== undefined){
if(typeof data18.version !== "string"){
const err46 = {instancePath:instancePath+"/dependencies/" + i2+"/version",schemaPath:"#/$defs/UpdatedDependency/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err47 = {instancePath:instancePath+"/dependencies/" + i2,schemaPath:"#/$defs/UpdatedDependency/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err48 = {instancePath:instancePath+"/dependencies",schemaPath:"#/properties/dependencies/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.contributors !== undefined){
let data21 = data.contributors;
if(Array.isArray(data21)){
const len3 = data21.length;
for(let i3=0; i3<len3; i3++){
let data22 = data21[i3];
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.name === undefined){
const err49 = {instancePath:instancePath+"/contributors/" + i3,schemaPath:"#/$defs/Contributor/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data22.login === undefined){
const err50 = {instancePath:instancePath+"/contributors/" + i3,schemaPath:"#/$defs/Contributor/required",keyword:"required",params:{missingProperty: "login"},message:"must have required property '"+"login"+"'"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data22.commits === undefined){
const err51 = {instancePath:instancePath+"/contributors/" + i3,schemaPath:"#/$defs/Contributor/required",keyword:"required",params:{missingProperty: "commits"},message:"must have required property '"+"commits"+"'"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data22.first === undefined){
const err52 = {instancePath:instancePath+"/contributors/" + i3,schemaPath:"#/$defs/Contributor/required",keyword:"required",params:{missingProperty: "first"},message:"must have required property '"+"first"+"'"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
for(const key4 in data22){
if(!((((key4 === "name") || (key4 === "login")) || (key4 === "commits")) || (key4 === "first"))){
const err53 = {instancePath:instancePath+"/contributors/" + i3,schemaPath:"#/$defs/Contributor/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data22.name !== undefined){
if(typeof data22.name !== "string"){
const err54 = {instancePath:instancePath+"/contributors/" + i3+"/name",schemaPath:"#/$defs/Contributor/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data22.login !== undefined){
let data24 = data22.login;
if((typeof data24 !== "string") && (data24 !== null)){
const err55 = {instancePath:instancePath+"/contributors/" + i3+"/login",schemaPath:"#/$defs/Contributor/properties/login/type",keyword:"type",params:{type: schema37.properties.login.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data22.commits !== undefined){
let data25 = data22.commits;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err56 = {instancePath:instancePath+"/contributors/" + i3+"/commits",schemaPath:"#/$defs/Contributor/properties/commits/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 1 || isNaN(data25)){
const err57 = {instancePath:instancePath+"/contributors/" + i3+"/commits",schemaPath:"#/$defs/Contributor/properties/commits/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data22.first !== undefined){
let data26 = data22.first;
if((typeof data26 !== "boolean") && (data26 !== null)){
const err58 = {instancePath:instancePath+"/contributors/" + i3+"/first",schemaPath:"#/$defs/Contributor/properties/first/type",keyword:"type",params:{type: schema37.properties.first.type},message:"must be boolean,null"};
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
const err59 = {instancePath:instancePath+"/contributors/" + i3,schemaPath:"#/$defs/Contributor/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err60 = {instancePath:instancePath+"/contributors",schemaPath:"#/properties/contributors/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.scope !== undefined){
let data27 = data.scope;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.included === undefined){
const err61 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/required",keyword:"required",params:{missingProperty: "included"},message:"must have required property '"+"included"+"'"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data27.fixed === undefined){
const err62 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/required",keyword:"required",params:{missingProperty: "fixed"},message:"must have required property '"+"fixed"+"'"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data27.knownExclusions === undefined){
const err63 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/required",keyword:"required",params:{missingProperty: "knownExclusions"},message:"must have required property '"+"knownExclusions"+"'"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
for(const key5 in data27){
if(!(((key5 === "included") || (key5 === "fixed")) || (key5 === "knownExclusions"))){
const err64 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data27.included !== undefined){
let data28 = data27.included;
if(Array.isArray(data28)){
const len4 = data28.length;
for(let i4=0; i4<len4; i4++){
if(typeof data28[i4] !== "string"){
const err65 = {instancePath:instancePath+"/scope/included/" + i4,schemaPath:"#/properties/scope/properties/included/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath:instancePath+"/scope/included",schemaPath:"#/properties/scope/properties/included/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data27.fixed !== undefined){
let data30 = data27.fixed;
if(Array.isArray(data30)){
const len5 = data30.length;
for(let i5=0; i5<len5; i5++){
if(typeof data30[i5] !== "string"){
const err67 = {instancePath:instancePath+"/scope/fixed/" + i5,schemaPath:"#/properties/scope/properties/fixed/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err68 = {instancePath:instancePath+"/scope/fixed",schemaPath:"#/properties/scope/properties/fixed/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data27.knownExclusions !== undefined){
let data32 = data27.knownExclusions;
if(Array.isArray(data32)){
const len6 = data32.length;
for(let i6=0; i6<len6; i6++){
if(typeof data32[i6] !== "string"){
const err69 = {instancePath:instancePath+"/scope/knownExclusions/" + i6,schemaPath:"#/properties/scope/properties/knownExclusions/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err70 = {instancePath:instancePath+"/scope/knownExclusions",schemaPath:"#/properties/scope/properties/knownExclusions/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err71 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data.counts !== undefined){
let data34 = data.counts;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.commits === undefined){
const err72 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: "commits"},message:"must have required property '"+"commits"+"'"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data34.listed === undefined){
const err73 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: "listed"},message:"must have required property '"+"listed"+"'"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(data34.ignored === undefined){
const err74 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: "ignored"},message:"must have required property '"+"ignored"+"'"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data34.reverted === undefined){
const err75 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: "reverted"},message:"must have required property '"+"reverted"+"'"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(data34.unparsed === undefined){
const err76 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: "unparsed"},message:"must have required property '"+"unparsed"+"'"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
for(const key6 in data34){
if(!(((((key6 === "commits") || (key6 === "listed")) || (key6 === "ignored")) || (key6 === "reverted")) || (key6 === "unparsed"))){
const err77 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data34.commits !== undefined){
let data35 = data34.commits;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
const err78 = {instancePath:instancePath+"/counts/commits",schemaPath:"#/properties/counts/properties/commits/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < 0 || isNaN(data35)){
const err79 = {instancePath:instancePath+"/counts/commits",schemaPath:"#/properties/counts/properties/commits/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
if(data34.listed !== undefined){
let data36 = data34.listed;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
const err80 = {instancePath:instancePath+"/counts/listed",schemaPath:"#/properties/counts/properties/listed/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 < 0 || isNaN(data36)){
const err81 = {instancePath:instancePath+"/counts/listed",schemaPath:"#/properties/counts/properties/listed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data34.ignored !== undefined){
let data37 = data34.ignored;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
const err82 = {instancePath:instancePath+"/counts/ignored",schemaPath:"#/properties/counts/properties/ignored/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 < 0 || isNaN(data37)){
const err83 = {instancePath:instancePath+"/counts/ignored",schemaPath:"#/properties/counts/properties/ignored/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data34.reverted !== undefined){
let data38 = data34.reverted;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
const err84 = {instancePath:instancePath+"/counts/reverted",schemaPath:"#/properties/counts/properties/reverted/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 < 0 || isNaN(data38)){
const err85 = {instancePath:instancePath+"/counts/reverted",schemaPath:"#/properties/counts/properties/reverted/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data34.unparsed !== undefined){
let data39 = data34.unparsed;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
const err86 = {instancePath:instancePath+"/counts/unparsed",schemaPath:"#/properties/counts/properties/unparsed/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 < 0 || isNaN(data39)){
const err87 = {instancePath:instancePath+"/counts/unparsed",schemaPath:"#/properties/counts/properties/unparsed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
}
else {
const err88 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
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
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://locktender.dev/schemas/release-notes.schema.json" */;
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
if(data.documents === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "documents"},message:"must have required property '"+"documents"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.audience === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "audience"},message:"must have required property '"+"audience"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.cutSections === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cutSections"},message:"must have required property '"+"cutSections"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.changelog === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "changelog"},message:"must have required property '"+"changelog"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "documents") || (key0 === "audience")) || (key0 === "cutSections")) || (key0 === "changelog"))){
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
if(data.documents !== undefined){
let data0 = data.documents;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate21(data0[i0], {instancePath:instancePath+"/documents/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/documents",schemaPath:"#/properties/documents/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.audience !== undefined){
let data2 = data.audience;
if((typeof data2 !== "string") && (data2 !== null)){
const err6 = {instancePath:instancePath+"/audience",schemaPath:"#/properties/audience/type",keyword:"type",params:{type: schema31.properties.audience.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.cutSections !== undefined){
let data3 = data.cutSections;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(typeof data3[i1] !== "string"){
const err7 = {instancePath:instancePath+"/cutSections/" + i1,schemaPath:"#/properties/cutSections/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err8 = {instancePath:instancePath+"/cutSections",schemaPath:"#/properties/cutSections/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.changelog !== undefined){
let data5 = data.changelog;
const _errs12 = errors;
let valid5 = false;
let passing0 = null;
const _errs13 = errors;
if(data5 !== null){
const err9 = {instancePath:instancePath+"/changelog",schemaPath:"#/properties/changelog/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs13 === errors;
if(_valid0){
valid5 = true;
passing0 = 0;
}
const _errs15 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.path === undefined){
const err10 = {instancePath:instancePath+"/changelog",schemaPath:"#/properties/changelog/oneOf/1/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data5.action === undefined){
const err11 = {instancePath:instancePath+"/changelog",schemaPath:"#/properties/changelog/oneOf/1/required",keyword:"required",params:{missingProperty: "action"},message:"must have required property '"+"action"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key1 in data5){
if(!((key1 === "path") || (key1 === "action"))){
const err12 = {instancePath:instancePath+"/changelog",schemaPath:"#/properties/changelog/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data5.path !== undefined){
if(typeof data5.path !== "string"){
const err13 = {instancePath:instancePath+"/changelog/path",schemaPath:"#/properties/changelog/oneOf/1/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data5.action !== undefined){
let data7 = data5.action;
if(typeof data7 !== "string"){
const err14 = {instancePath:instancePath+"/changelog/action",schemaPath:"#/properties/changelog/oneOf/1/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!(((((data7 === "inserted") || (data7 === "replaced")) || (data7 === "unchanged")) || (data7 === "kept-edited")) || (data7 === "would-change"))){
const err15 = {instancePath:instancePath+"/changelog/action",schemaPath:"#/properties/changelog/oneOf/1/properties/action/enum",keyword:"enum",params:{allowedValues: schema31.properties.changelog.oneOf[1].properties.action.enum},message:"must be equal to one of the allowed values"};
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
const err16 = {instancePath:instancePath+"/changelog",schemaPath:"#/properties/changelog/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid0 = _errs15 === errors;
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
const err17 = {instancePath:instancePath+"/changelog",schemaPath:"#/properties/changelog/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
