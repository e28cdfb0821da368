// Generated from schemas/ by `npm run generate`; do not edit.
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://locktender.dev/schemas/release-plan.schema.json","title":"ReleasePlanData","type":"object","additionalProperties":false,"required":["preview","release","current","next","tag","part","packages","range","commits","excerpt","class","risk","register","duties","calendar","waits","planFile","scope","delivery","timeline","reviews","milestone","notes"],"properties":{"preview":{"type":"boolean"},"release":{"type":"boolean"},"current":{"type":["string","null"]},"next":{"type":["string","null"]},"tag":{"type":["string","null"]},"part":{"type":["string","null"],"enum":["major","minor","patch",null]},"packages":{"type":"array","items":{"$ref":"#/$defs/Package"}},"range":{"$ref":"#/$defs/Range"},"commits":{"type":"array","items":{"$ref":"#/$defs/Commit"}},"excerpt":{"type":["string","null"]},"class":{"$ref":"#/$defs/Class"},"risk":{"$ref":"#/$defs/Risk"},"register":{"oneOf":[{"type":"null"},{"$ref":"#/$defs/Register"}]},"duties":{"type":"array","items":{"$ref":"#/$defs/Duty"}},"calendar":{"oneOf":[{"type":"null"},{"$ref":"#/$defs/Calendar"}]},"waits":{"type":"array","items":{"$ref":"#/$defs/Wait"}},"planFile":{"oneOf":[{"type":"null"},{"$ref":"#/$defs/PlanFile"}]},"scope":{"$ref":"#/$defs/Scope"},"delivery":{"$ref":"#/$defs/Delivery"},"timeline":{"type":"array","items":{"$ref":"#/$defs/TimelineItem"}},"reviews":{"oneOf":[{"type":"null"},{"$ref":"#/$defs/Reviews"}]},"milestone":{"oneOf":[{"type":"null"},{"$ref":"#/$defs/Milestone"}]},"notes":{"type":"array","items":{"$ref":"https://locktender.dev/schemas/quality-gate.schema.json#/$defs/Note"}}},"$defs":{"Package":{"title":"PreviewPackage","type":"object","additionalProperties":false,"required":["name","current","next","tag"],"properties":{"name":{"type":"string"},"current":{"type":["string","null"]},"next":{"type":"string"},"tag":{"type":["string","null"]}}},"Range":{"title":"PreviewRange","type":"object","additionalProperties":false,"required":["from","fromTag","to","count"],"properties":{"from":{"type":["string","null"]},"fromTag":{"type":["string","null"]},"to":{"type":"string"},"count":{"type":"integer","minimum":0}}},"Commit":{"title":"PreviewCommit","type":"object","additionalProperties":false,"required":["sha","header","asks","because"],"properties":{"sha":{"type":"string"},"header":{"type":"string"},"asks":{"type":["string","null"]},"because":{"type":"string"}}},"Rule":{"title":"PolicyRuleOrigin","type":"object","additionalProperties":false,"required":["rule","origin"],"properties":{"rule":{"type":"string"},"origin":{"type":"string"}}},"Class":{"title":"ReleaseClassFinding","type":"object","additionalProperties":false,"required":["name","declared","confidence","because"],"properties":{"name":{"type":["string","null"],"enum":["major","minor","patch","hotfix","docs",null]},"declared":{"type":["string","null"]},"confidence":{"type":"string","enum":["high","medium","low"]},"because":{"type":"array","items":{"type":"string"}}}},"Risk":{"title":"ReleaseRisk","type":"object","additionalProperties":false,"required":["points","level","levels","exposure","facts","findings","leftOut"],"properties":{"points":{"type":"number"},"level":{"type":["string","null"]},"levels":{"type":"array","items":{"type":"string"}},"exposure":{"type":"string","enum":["user-facing","backend-only","unknown"]},"facts":{"title":"ReleaseRiskFacts","type":"object","additionalProperties":false,"required":["linesChanged","filesChanged","errorBudgetLeft","recentFailures","registerScore","openDependencies"],"properties":{"linesChanged":{"type":["number","null"]},"filesChanged":{"type":["number","null"]},"errorBudgetLeft":{"type":["number","null"]},"recentFailures":{"type":["number","null"]},"registerScore":{"type":["number","null"]},"openDependencies":{"type":["number","null"]}}},"findings":{"type":"array","items":{"$ref":"#/$defs/RiskFinding"}},"leftOut":{"type":"array","items":{"$ref":"#/$defs/Rule"}}}},"RiskFinding":{"title":"ReleaseRiskFinding","type":"object","additionalProperties":false,"required":["add","what","because","paths","pathCount","known","require"],"properties":{"add":{"type":"number"},"what":{"type":"string"},"because":{"$ref":"#/$defs/Rule"},"paths":{"type":"array","items":{"type":"string"}},"pathCount":{"type":"integer","minimum":0},"known":{"type":"boolean"},"require":{"type":"array","items":{"type":"string"}}}},"Register":{"title":"ReleaseRegister","type":"object","additionalProperties":false,"required":["file","worstScore","risks"],"properties":{"file":{"type":"string"},"worstScore":{"type":"number"},"risks":{"type":"array","items":{"$ref":"#/$defs/RegisterRisk"}}}},"RegisterRisk":{"title":"ReleaseRegisterRisk","type":"object","additionalProperties":false,"required":["id","risk","probability","impact","score","handling","counts","status","owner","mitigation","at"],"properties":{"id":{"type":"string"},"risk":{"type":"string"},"probability":{"type":"string","enum":["low","medium","high"]},"impact":{"type":"string","enum":["low","medium","high"]},"score":{"type":"number"},"handling":{"type":"string","enum":["first","control","accept"]},"counts":{"type":"boolean"},"status":{"type":"string"},"owner":{"type":"string"},"mitigation":{"type":"string"},"at":{"type":"string"}}},"Duty":{"title":"ReleaseDuty","type":"object","additionalProperties":false,"required":["id","kind","phase","subject","what","people","seconds","because","state","seen"],"properties":{"id":{"type":"string"},"kind":{"type":"string"},"phase":{"type":"string","enum":["plan","prepare","test","approve","deploy","verify","close"]},"subject":{"type":"string"},"what":{"type":"string"},"people":{"type":["number","null"]},"seconds":{"type":["number","null"]},"because":{"type":"array","items":{"$ref":"#/$defs/Rule"}},"state":{"type":"string","enum":["open","met","missing"]},"seen":{"oneOf":[{"type":"null"},{"$ref":"#/$defs/Seen"}]}}},"Seen":{"title":"ReleaseDutySeen","type":"object","additionalProperties":false,"required":["state","message","url"],"properties":{"state":{"type":"string","enum":["pass","fail","unknown"]},"message":{"type":"string"},"url":{"type":["string","null"]}}},"Calendar":{"title":"ReleaseOutlook","type":"object","additionalProperties":false,"required":["at","open","because","opensAt","closesAt","never","timezone"],"properties":{"at":{"type":"string","format":"date-time"},"open":{"type":"boolean"},"because":{"type":"array","items":{"$ref":"https://locktender.dev/schemas/quality-gate.schema.json#/$defs/Note"}},"opensAt":{"type":["string","null"],"format":"date-time"},"closesAt":{"type":["string","null"],"format":"date-time"},"never":{"type":["string","null"]},"timezone":{"type":"string"}}},"Wait":{"title":"ReleaseWait","type":"object","additionalProperties":false,"required":["code","what","until"],"properties":{"code":{"type":"string"},"what":{"type":"string"},"until":{"type":["string","null"],"format":"date-time"}}},"PlanFile":{"title":"ReleasePlanSummary","type":"object","additionalProperties":false,"required":["file","name","targetAt","manager","criteria","roster","dependencies","changeRequest"],"properties":{"file":{"type":"string"},"name":{"type":"string"},"targetAt":{"type":"string","format":"date-time"},"manager":{"type":"string"},"criteria":{"type":"array","items":{"$ref":"#/$defs/Criterion"}},"roster":{"type":"array","items":{"$ref":"#/$defs/Person"}},"dependencies":{"type":"array","items":{"$ref":"#/$defs/Dependency"}},"changeRequest":{"oneOf":[{"type":"null"},{"$ref":"#/$defs/ChangeRequest"}]}}},"Criterion":{"title":"ReleaseCriterion","type":"object","additionalProperties":false,"required":["text","source","judgedOnDays"],"properties":{"text":{"type":"string"},"source":{"type":["string","null"]},"judgedOnDays":{"type":"array","items":{"type":"number"}}}},"Person":{"title":"ReleaseRosterEntry","type":"object","additionalProperties":false,"required":["role","person","backup"],"properties":{"role":{"type":"string"},"person":{"type":"string"},"backup":{"type":["string","null"]}}},"Dependency":{"title":"ReleaseDependency","type":"object","additionalProperties":false,"required":["id","name","owner","status","needs"],"properties":{"id":{"type":"string"},"name":{"type":"string"},"owner":{"type":"string"},"status":{"type":"string"},"needs":{"type":"array","items":{"type":"string"}}}},"ChangeRequest":{"title":"ReleaseChangeRequest","type":"object","additionalProperties":false,"required":["id","state","states","history"],"properties":{"id":{"type":"string"},"state":{"type":["string","null"]},"states":{"type":"array","items":{"type":"string"}},"history":{"type":"array","items":{"$ref":"#/$defs/ChangeStep"}}}},"ChangeStep":{"title":"ReleaseChangeStep","type":"object","additionalProperties":false,"required":["to","by","on"],"properties":{"to":{"type":"string"},"by":{"type":"string"},"on":{"type":"string","format":"date"}}},"Scope":{"title":"ReleaseScope","type":"object","additionalProperties":false,"required":["frozen","dueAt","late"],"properties":{"frozen":{"type":["string","null"]},"dueAt":{"type":["string","null"],"format":"date-time"},"late":{"type":"array","items":{"$ref":"#/$defs/LateCommit"}}}},"LateCommit":{"title":"ReleaseLateCommit","type":"object","additionalProperties":false,"required":["sha","header","change"],"properties":{"sha":{"type":"string"},"header":{"type":"string"},"change":{"type":["string","null"]}}},"Delivery":{"title":"ReleaseDelivery","type":"object","additionalProperties":false,"required":["chosen","advised","because","weight"],"properties":{"chosen":{"type":["string","null"]},"advised":{"type":"string"},"because":{"type":"string"},"weight":{"type":"string","enum":["light","formal","regulated"]}}},"TimelineItem":{"title":"ReleaseTask","type":"object","additionalProperties":false,"required":["key","title","step","dueAt","dueOn","overdue"],"properties":{"key":{"type":"string"},"title":{"type":"string"},"step":{"type":"string"},"dueAt":{"type":"string","format":"date-time"},"dueOn":{"type":"string","format":"date"},"overdue":{"type":"boolean"}}},"Reviews":{"title":"ReleaseReviews","type":"object","additionalProperties":false,"required":["approved","changesRequested"],"properties":{"approved":{"type":"array","items":{"type":"string"}},"changesRequested":{"type":"array","items":{"type":"string"}}}},"Milestone":{"title":"ReleaseMilestone","type":"object","additionalProperties":false,"required":["number","title","dueOn","created","updated","closed","unchanged"],"properties":{"number":{"type":["integer","null"]},"title":{"type":"string"},"dueOn":{"type":"string","format":"date"},"created":{"type":"integer","minimum":0},"updated":{"type":"integer","minimum":0},"closed":{"type":"integer","minimum":0},"unchanged":{"type":"integer","minimum":0}}}}};
const schema32 = {"title":"PreviewPackage","type":"object","additionalProperties":false,"required":["name","current","next","tag"],"properties":{"name":{"type":"string"},"current":{"type":["string","null"]},"next":{"type":"string"},"tag":{"type":["string","null"]}}};
const schema33 = {"title":"PreviewRange","type":"object","additionalProperties":false,"required":["from","fromTag","to","count"],"properties":{"from":{"type":["string","null"]},"fromTag":{"type":["string","null"]},"to":{"type":"string"},"count":{"type":"integer","minimum":0}}};
const schema34 = {"title":"PreviewCommit","type":"object","additionalProperties":false,"required":["sha","header","asks","because"],"properties":{"sha":{"type":"string"},"header":{"type":"string"},"asks":{"type":["string","null"]},"because":{"type":"string"}}};
const schema35 = {"title":"ReleaseClassFinding","type":"object","additionalProperties":false,"required":["name","declared","confidence","because"],"properties":{"name":{"type":["string","null"],"enum":["major","minor","patch","hotfix","docs",null]},"declared":{"type":["string","null"]},"confidence":{"type":"string","enum":["high","medium","low"]},"because":{"type":"array","items":{"type":"string"}}}};
const schema59 = {"title":"ReleaseWait","type":"object","additionalProperties":false,"required":["code","what","until"],"properties":{"code":{"type":"string"},"what":{"type":"string"},"until":{"type":["string","null"],"format":"date-time"}}};
const schema68 = {"title":"ReleaseDelivery","type":"object","additionalProperties":false,"required":["chosen","advised","because","weight"],"properties":{"chosen":{"type":["string","null"]},"advised":{"type":"string"},"because":{"type":"string"},"weight":{"type":"string","enum":["light","formal","regulated"]}}};
const schema69 = {"title":"ReleaseTask","type":"object","additionalProperties":false,"required":["key","title","step","dueAt","dueOn","overdue"],"properties":{"key":{"type":"string"},"title":{"type":"string"},"step":{"type":"string"},"dueAt":{"type":"string","format":"date-time"},"dueOn":{"type":"string","format":"date"},"overdue":{"type":"boolean"}}};
const schema70 = {"title":"ReleaseReviews","type":"object","additionalProperties":false,"required":["approved","changesRequested"],"properties":{"approved":{"type":"array","items":{"type":"string"}},"changesRequested":{"type":"array","items":{"type":"string"}}}};
const schema71 = {"title":"ReleaseMilestone","type":"object","additionalProperties":false,"required":["number","title","dueOn","created","updated","closed","unchanged"],"properties":{"number":{"type":["integer","null"]},"title":{"type":"string"},"dueOn":{"type":"string","format":"date"},"created":{"type":"integer","minimum":0},"updated":{"type":"integer","minimum":0},"closed":{"type":"integer","minimum":0},"unchanged":{"type":"integer","minimum":0}}};
const schema56 = {"title":"GateNote","type":"object","additionalProperties":false,"required":["code","message"],"properties":{"code":{"type":"string","pattern":"^[a-z][a-z0-9-]*/[a-z0-9][a-z0-9-]*$"},"message":{"type":"string"},"evidence":{"type":"string"}}};
const func1 = Object.prototype.hasOwnProperty;
const schema36 = {"title":"ReleaseRisk","type":"object","additionalProperties":false,"required":["points","level","levels","exposure","facts","findings","leftOut"],"properties":{"points":{"type":"number"},"level":{"type":["string","null"]},"levels":{"type":"array","items":{"type":"string"}},"exposure":{"type":"string","enum":["user-facing","backend-only","unknown"]},"facts":{"title":"ReleaseRiskFacts","type":"object","additionalProperties":false,"required":["linesChanged","filesChanged","errorBudgetLeft","recentFailures","registerScore","openDependencies"],"properties":{"linesChanged":{"type":["number","null"]},"filesChanged":{"type":["number","null"]},"errorBudgetLeft":{"type":["number","null"]},"recentFailures":{"type":["number","null"]},"registerScore":{"type":["number","null"]},"openDependencies":{"type":["number","null"]}}},"findings":{"type":"array","items":{"$ref":"#/$defs/RiskFinding"}},"leftOut":{"type":"array","items":{"$ref":"#/$defs/Rule"}}}};
const schema38 = {"title":"PolicyRuleOrigin","type":"object","additionalProperties":false,"required":["rule","origin"],"properties":{"rule":{"type":"string"},"origin":{"type":"string"}}};
const schema37 = {"title":"ReleaseRiskFinding","type":"object","additionalProperties":false,"required":["add","what","because","paths","pathCount","known","require"],"properties":{"add":{"type":"number"},"what":{"type":"string"},"because":{"$ref":"#/$defs/Rule"},"paths":{"type":"array","items":{"type":"string"}},"pathCount":{"type":"integer","minimum":0},"known":{"type":"boolean"},"require":{"type":"array","items":{"type":"string"}}}};

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
if(data.add === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "add"},message:"must have required property '"+"add"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.what === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "what"},message:"must have required property '"+"what"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.because === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "because"},message:"must have required property '"+"because"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.paths === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "paths"},message:"must have required property '"+"paths"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.pathCount === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pathCount"},message:"must have required property '"+"pathCount"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.known === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "known"},message:"must have required property '"+"known"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.require === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "require"},message:"must have required property '"+"require"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "add") || (key0 === "what")) || (key0 === "because")) || (key0 === "paths")) || (key0 === "pathCount")) || (key0 === "known")) || (key0 === "require"))){
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
if(data.add !== undefined){
let data0 = data.add;
if(!((typeof data0 == "number") && (isFinite(data0)))){
const err8 = {instancePath:instancePath+"/add",schemaPath:"#/properties/add/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.what !== undefined){
if(typeof data.what !== "string"){
const err9 = {instancePath:instancePath+"/what",schemaPath:"#/properties/what/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.because !== undefined){
let data2 = data.because;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.rule === undefined){
const err10 = {instancePath:instancePath+"/because",schemaPath:"#/$defs/Rule/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data2.origin === undefined){
const err11 = {instancePath:instancePath+"/because",schemaPath:"#/$defs/Rule/required",keyword:"required",params:{missingProperty: "origin"},message:"must have required property '"+"origin"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key1 in data2){
if(!((key1 === "rule") || (key1 === "origin"))){
const err12 = {instancePath:instancePath+"/because",schemaPath:"#/$defs/Rule/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data2.rule !== undefined){
if(typeof data2.rule !== "string"){
const err13 = {instancePath:instancePath+"/because/rule",schemaPath:"#/$defs/Rule/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data2.origin !== undefined){
if(typeof data2.origin !== "string"){
const err14 = {instancePath:instancePath+"/because/origin",schemaPath:"#/$defs/Rule/properties/origin/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err15 = {instancePath:instancePath+"/because",schemaPath:"#/$defs/Rule/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.paths !== undefined){
let data5 = data.paths;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(typeof data5[i0] !== "string"){
const err16 = {instancePath:instancePath+"/paths/" + i0,schemaPath:"#/properties/paths/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err17 = {instancePath:instancePath+"/paths",schemaPath:"#/properties/paths/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.pathCount !== undefined){
let data7 = data.pathCount;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err18 = {instancePath:instancePath+"/pathCount",schemaPath:"#/properties/pathCount/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err19 = {instancePath:instancePath+"/pathCount",schemaPath:"#/properties/pathCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.known !== undefined){
if(typeof data.known !== "boolean"){
const err20 = {instancePath:instancePath+"/known",schemaPath:"#/properties/known/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.require !== undefined){
let data9 = data.require;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(typeof data9[i1] !== "string"){
const err21 = {instancePath:instancePath+"/require/" + i1,schemaPath:"#/properties/require/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err22 = {instancePath:instancePath+"/require",schemaPath:"#/properties/require/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data.points === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "points"},message:"must have required property '"+"points"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.level === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "level"},message:"must have required property '"+"level"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.levels === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "levels"},message:"must have required property '"+"levels"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.exposure === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exposure"},message:"must have required property '"+"exposure"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.facts === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "facts"},message:"must have required property '"+"facts"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.findings === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "findings"},message:"must have required property '"+"findings"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.leftOut === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "leftOut"},message:"must have required property '"+"leftOut"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "points") || (key0 === "level")) || (key0 === "levels")) || (key0 === "exposure")) || (key0 === "facts")) || (key0 === "findings")) || (key0 === "leftOut"))){
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
if(data.points !== undefined){
let data0 = data.points;
if(!((typeof data0 == "number") && (isFinite(data0)))){
const err8 = {instancePath:instancePath+"/points",schemaPath:"#/properties/points/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.level !== undefined){
let data1 = data.level;
if((typeof data1 !== "string") && (data1 !== null)){
const err9 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type: schema36.properties.level.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.levels !== undefined){
let data2 = data.levels;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
const err10 = {instancePath:instancePath+"/levels/" + i0,schemaPath:"#/properties/levels/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err11 = {instancePath:instancePath+"/levels",schemaPath:"#/properties/levels/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.exposure !== undefined){
let data4 = data.exposure;
if(typeof data4 !== "string"){
const err12 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!(((data4 === "user-facing") || (data4 === "backend-only")) || (data4 === "unknown"))){
const err13 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/enum",keyword:"enum",params:{allowedValues: schema36.properties.exposure.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.facts !== undefined){
let data5 = data.facts;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.linesChanged === undefined){
const err14 = {instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/required",keyword:"required",params:{missingProperty: "linesChanged"},message:"must have required property '"+"linesChanged"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data5.filesChanged === undefined){
const err15 = {instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/required",keyword:"required",params:{missingProperty: "filesChanged"},message:"must have required property '"+"filesChanged"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data5.errorBudgetLeft === undefined){
const err16 = {instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/required",keyword:"required",params:{missingProperty: "errorBudgetLeft"},message:"must have required property '"+"errorBudgetLeft"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data5.recentFailures === undefined){
const err17 = {instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/required",keyword:"required",params:{missingProperty: "recentFailures"},message:"must have required property '"+"recentFailures"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data5.registerScore === undefined){
const err18 = {instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/required",keyword:"required",params:{missingProperty: "registerScore"},message:"must have required property '"+"registerScore"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data5.openDependencies === undefined){
const err19 = {instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/required",keyword:"required",params:{missingProperty: "openDependencies"},message:"must have required property '"+"openDependencies"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key1 in data5){
if(!((((((key1 === "linesChanged") || (key1 === "filesChanged")) || (key1 === "errorBudgetLeft")) || (key1 === "recentFailures")) || (key1 === "registerScore")) || (key1 === "openDependencies"))){
const err20 = {instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data5.linesChanged !== undefined){
let data6 = data5.linesChanged;
if((!((typeof data6 == "number") && (isFinite(data6)))) && (data6 !== null)){
const err21 = {instancePath:instancePath+"/facts/linesChanged",schemaPath:"#/properties/facts/properties/linesChanged/type",keyword:"type",params:{type: schema36.properties.facts.properties.linesChanged.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data5.filesChanged !== undefined){
let data7 = data5.filesChanged;
if((!((typeof data7 == "number") && (isFinite(data7)))) && (data7 !== null)){
const err22 = {instancePath:instancePath+"/facts/filesChanged",schemaPath:"#/properties/facts/properties/filesChanged/type",keyword:"type",params:{type: schema36.properties.facts.properties.filesChanged.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data5.errorBudgetLeft !== undefined){
let data8 = data5.errorBudgetLeft;
if((!((typeof data8 == "number") && (isFinite(data8)))) && (data8 !== null)){
const err23 = {instancePath:instancePath+"/facts/errorBudgetLeft",schemaPath:"#/properties/facts/properties/errorBudgetLeft/type",keyword:"type",params:{type: schema36.properties.facts.properties.errorBudgetLeft.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data5.recentFailures !== undefined){
let data9 = data5.recentFailures;
if((!((typeof data9 == "number") && (isFinite(data9)))) && (data9 !== null)){
const err24 = {instancePath:instancePath+"/facts/recentFailures",schemaPath:"#/properties/facts/properties/recentFailures/type",keyword:"type",params:{type: schema36.properties.facts.properties.recentFailures.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data5.registerScore !== undefined){
let data10 = data5.registerScore;
if((!((typeof data10 == "number") && (isFinite(data10)))) && (data10 !== null)){
const err25 = {instancePath:instancePath+"/facts/registerScore",schemaPath:"#/properties/facts/properties/registerScore/type",keyword:"type",params:{type: schema36.properties.facts.properties.registerScore.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data5.openDependencies !== undefined){
let data11 = data5.openDependencies;
if((!((typeof data11 == "number") && (isFinite(data11)))) && (data11 !== null)){
const err26 = {instancePath:instancePath+"/facts/openDependencies",schemaPath:"#/properties/facts/properties/openDependencies/type",keyword:"type",params:{type: schema36.properties.facts.properties.openDependencies.type},message:"must be number,null"};
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
const err27 = {instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.findings !== undefined){
let data12 = data.findings;
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
if(!(validate22(data12[i1], {instancePath:instancePath+"/findings/" + i1,parentData:data12,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err28 = {instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.leftOut !== undefined){
let data14 = data.leftOut;
if(Array.isArray(data14)){
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
let data15 = data14[i2];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.rule === undefined){
const err29 = {instancePath:instancePath+"/leftOut/" + i2,schemaPath:"#/$defs/Rule/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data15.origin === undefined){
const err30 = {instancePath:instancePath+"/leftOut/" + i2,schemaPath:"#/$defs/Rule/required",keyword:"required",params:{missingProperty: "origin"},message:"must have required property '"+"origin"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
for(const key2 in data15){
if(!((key2 === "rule") || (key2 === "origin"))){
const err31 = {instancePath:instancePath+"/leftOut/" + i2,schemaPath:"#/$defs/Rule/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data15.rule !== undefined){
if(typeof data15.rule !== "string"){
const err32 = {instancePath:instancePath+"/leftOut/" + i2+"/rule",schemaPath:"#/$defs/Rule/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data15.origin !== undefined){
if(typeof data15.origin !== "string"){
const err33 = {instancePath:instancePath+"/leftOut/" + i2+"/origin",schemaPath:"#/$defs/Rule/properties/origin/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err34 = {instancePath:instancePath+"/leftOut/" + i2,schemaPath:"#/$defs/Rule/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err35 = {instancePath:instancePath+"/leftOut",schemaPath:"#/properties/leftOut/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema40 = {"title":"ReleaseRegister","type":"object","additionalProperties":false,"required":["file","worstScore","risks"],"properties":{"file":{"type":"string"},"worstScore":{"type":"number"},"risks":{"type":"array","items":{"$ref":"#/$defs/RegisterRisk"}}}};
const schema41 = {"title":"ReleaseRegisterRisk","type":"object","additionalProperties":false,"required":["id","risk","probability","impact","score","handling","counts","status","owner","mitigation","at"],"properties":{"id":{"type":"string"},"risk":{"type":"string"},"probability":{"type":"string","enum":["low","medium","high"]},"impact":{"type":"string","enum":["low","medium","high"]},"score":{"type":"number"},"handling":{"type":"string","enum":["first","control","accept"]},"counts":{"type":"boolean"},"status":{"type":"string"},"owner":{"type":"string"},"mitigation":{"type":"string"},"at":{"type":"string"}}};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.file === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.worstScore === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "worstScore"},message:"must have required property '"+"worstScore"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.risks === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "risks"},message:"must have required property '"+"risks"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "file") || (key0 === "worstScore")) || (key0 === "risks"))){
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
if(data.file !== undefined){
if(typeof data.file !== "string"){
const err4 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.worstScore !== undefined){
let data1 = data.worstScore;
if(!((typeof data1 == "number") && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/worstScore",schemaPath:"#/properties/worstScore/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.risks !== undefined){
let data2 = data.risks;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.id === undefined){
const err6 = {instancePath:instancePath+"/risks/" + i0,schemaPath:"#/$defs/RegisterRisk/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data3.risk === undefined){
const err7 = {instancePath:instancePath+"/risks/" + i0,schemaPath:"#/$defs/RegisterRisk/required",keyword:"required",params:{missingProperty: "risk"},message:"must have required property '"+"risk"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data3.probability === undefined){
const err8 = {instancePath:instancePath+"/risks/" + i0,schemaPath:"#/$defs/RegisterRisk/required",keyword:"required",params:{missingProperty: "probability"},message:"must have required property '"+"probability"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3.impact === undefined){
const err9 = {instancePath:instancePath+"/risks/" + i0,schemaPath:"#/$defs/RegisterRisk/required",keyword:"required",params:{missingProperty: "impact"},message:"must have required property '"+"impact"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3.score === undefined){
const err10 = {instancePath:instancePath+"/risks/" + i0,schemaPath:"#/$defs/RegisterRisk/required",keyword:"required",params:{missingProperty: "score"},message:"must have required property '"+"score"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3.handling === undefined){
const err11 = {instancePath:instancePath+"/risks/" + i0,schemaPath:"#/$defs/RegisterRisk/required",keyword:"required",params:{missingProperty: "handling"},message:"must have required property '"+"handling"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data3.counts === undefined){
const err12 = {instancePath:instancePath+"/risks/" + i0,schemaPath:"#/$defs/RegisterRisk/required",keyword:"required",params:{missingProperty: "counts"},message:"must have required property '"+"counts"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data3.status === undefined){
const err13 = {instancePath:instancePath+"/risks/" + i0,schemaPath:"#/$defs/RegisterRisk/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data3.owner === undefined){
const err14 = {instancePath:instancePath+"/risks/" + i0,schemaPath:"#/$defs/RegisterRisk/required",keyword:"required",params:{missingProperty: "owner"},message:"must have required property '"+"owner"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data3.mitigation === undefined){
const err15 = {instancePath:instancePath+"/risks/" + i0,schemaPath:"#/$defs/RegisterRisk/required",keyword:"required",params:{missingProperty: "mitigation"},message:"must have required property '"+"mitigation"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data3.at === undefined){
const err16 = {instancePath:instancePath+"/risks/" + i0,schemaPath:"#/$defs/RegisterRisk/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key1 in data3){
if(!(func1.call(schema41.properties, key1))){
const err17 = {instancePath:instancePath+"/risks/" + i0,schemaPath:"#/$defs/RegisterRisk/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data3.id !== undefined){
if(typeof data3.id !== "string"){
const err18 = {instancePath:instancePath+"/risks/" + i0+"/id",schemaPath:"#/$defs/RegisterRisk/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data3.risk !== undefined){
if(typeof data3.risk !== "string"){
const err19 = {instancePath:instancePath+"/risks/" + i0+"/risk",schemaPath:"#/$defs/RegisterRisk/properties/risk/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data3.probability !== undefined){
let data6 = data3.probability;
if(typeof data6 !== "string"){
const err20 = {instancePath:instancePath+"/risks/" + i0+"/probability",schemaPath:"#/$defs/RegisterRisk/properties/probability/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!(((data6 === "low") || (data6 === "medium")) || (data6 === "high"))){
const err21 = {instancePath:instancePath+"/risks/" + i0+"/probability",schemaPath:"#/$defs/RegisterRisk/properties/probability/enum",keyword:"enum",params:{allowedValues: schema41.properties.probability.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data3.impact !== undefined){
let data7 = data3.impact;
if(typeof data7 !== "string"){
const err22 = {instancePath:instancePath+"/risks/" + i0+"/impact",schemaPath:"#/$defs/RegisterRisk/properties/impact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!(((data7 === "low") || (data7 === "medium")) || (data7 === "high"))){
const err23 = {instancePath:instancePath+"/risks/" + i0+"/impact",schemaPath:"#/$defs/RegisterRisk/properties/impact/enum",keyword:"enum",params:{allowedValues: schema41.properties.impact.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data3.score !== undefined){
let data8 = data3.score;
if(!((typeof data8 == "number") && (isFinite(data8)))){
const err24 = {instancePath:instancePath+"/risks/" + i0+"/score",schemaPath:"#/$defs/RegisterRisk/properties/score/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data3.handling !== undefined){
let data9 = data3.handling;
if(typeof data9 !== "string"){
const err25 = {instancePath:instancePath+"/risks/" + i0+"/handling",schemaPath:"#/$defs/RegisterRisk/properties/handling/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!(((data9 === "first") || (data9 === "control")) || (data9 === "accept"))){
const err26 = {instancePath:instancePath+"/risks/" + i0+"/handling",schemaPath:"#/$defs/RegisterRisk/properties/handling/enum",keyword:"enum",params:{allowedValues: schema41.properties.handling.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data3.counts !== undefined){
if(typeof data3.counts !== "boolean"){
const err27 = {instancePath:instancePath+"/risks/" + i0+"/counts",schemaPath:"#/$defs/RegisterRisk/properties/counts/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data3.status !== undefined){
if(typeof data3.status !== "string"){
const err28 = {instancePath:instancePath+"/risks/" + i0+"/status",schemaPath:"#/$defs/RegisterRisk/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data3.owner !== undefined){
if(typeof data3.owner !== "string"){
const err29 = {instancePath:instancePath+"/risks/" + i0+"/owner",schemaPath:"#/$defs/RegisterRisk/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data3.mitigation !== undefined){
if(typeof data3.mitigation !== "string"){
const err30 = {instancePath:instancePath+"/risks/" + i0+"/mitigation",schemaPath:"#/$defs/RegisterRisk/properties/mitigation/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data3.at !== undefined){
if(typeof data3.at !== "string"){
const err31 = {instancePath:instancePath+"/risks/" + i0+"/at",schemaPath:"#/$defs/RegisterRisk/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err32 = {instancePath:instancePath+"/risks/" + i0,schemaPath:"#/$defs/RegisterRisk/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err33 = {instancePath:instancePath+"/risks",schemaPath:"#/properties/risks/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema42 = {"title":"ReleaseDuty","type":"object","additionalProperties":false,"required":["id","kind","phase","subject","what","people","seconds","because","state","seen"],"properties":{"id":{"type":"string"},"kind":{"type":"string"},"phase":{"type":"string","enum":["plan","prepare","test","approve","deploy","verify","close"]},"subject":{"type":"string"},"what":{"type":"string"},"people":{"type":["number","null"]},"seconds":{"type":["number","null"]},"because":{"type":"array","items":{"$ref":"#/$defs/Rule"}},"state":{"type":"string","enum":["open","met","missing"]},"seen":{"oneOf":[{"type":"null"},{"$ref":"#/$defs/Seen"}]}}};
const schema44 = {"title":"ReleaseDutySeen","type":"object","additionalProperties":false,"required":["state","message","url"],"properties":{"state":{"type":"string","enum":["pass","fail","unknown"]},"message":{"type":"string"},"url":{"type":["string","null"]}}};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.phase === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phase"},message:"must have required property '"+"phase"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.subject === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subject"},message:"must have required property '"+"subject"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.what === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "what"},message:"must have required property '"+"what"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.people === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "people"},message:"must have required property '"+"people"+"'"};
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
if(data.because === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "because"},message:"must have required property '"+"because"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.state === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.seen === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seen"},message:"must have required property '"+"seen"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema42.properties, key0))){
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
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err11 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.kind !== undefined){
if(typeof data.kind !== "string"){
const err12 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.phase !== undefined){
let data2 = data.phase;
if(typeof data2 !== "string"){
const err13 = {instancePath:instancePath+"/phase",schemaPath:"#/properties/phase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!(((((((data2 === "plan") || (data2 === "prepare")) || (data2 === "test")) || (data2 === "approve")) || (data2 === "deploy")) || (data2 === "verify")) || (data2 === "close"))){
const err14 = {instancePath:instancePath+"/phase",schemaPath:"#/properties/phase/enum",keyword:"enum",params:{allowedValues: schema42.properties.phase.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.subject !== undefined){
if(typeof data.subject !== "string"){
const err15 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.what !== undefined){
if(typeof data.what !== "string"){
const err16 = {instancePath:instancePath+"/what",schemaPath:"#/properties/what/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.people !== undefined){
let data5 = data.people;
if((!((typeof data5 == "number") && (isFinite(data5)))) && (data5 !== null)){
const err17 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/type",keyword:"type",params:{type: schema42.properties.people.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.seconds !== undefined){
let data6 = data.seconds;
if((!((typeof data6 == "number") && (isFinite(data6)))) && (data6 !== null)){
const err18 = {instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/type",keyword:"type",params:{type: schema42.properties.seconds.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.because !== undefined){
let data7 = data.because;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.rule === undefined){
const err19 = {instancePath:instancePath+"/because/" + i0,schemaPath:"#/$defs/Rule/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data8.origin === undefined){
const err20 = {instancePath:instancePath+"/because/" + i0,schemaPath:"#/$defs/Rule/required",keyword:"required",params:{missingProperty: "origin"},message:"must have required property '"+"origin"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key1 in data8){
if(!((key1 === "rule") || (key1 === "origin"))){
const err21 = {instancePath:instancePath+"/because/" + i0,schemaPath:"#/$defs/Rule/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data8.rule !== undefined){
if(typeof data8.rule !== "string"){
const err22 = {instancePath:instancePath+"/because/" + i0+"/rule",schemaPath:"#/$defs/Rule/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data8.origin !== undefined){
if(typeof data8.origin !== "string"){
const err23 = {instancePath:instancePath+"/because/" + i0+"/origin",schemaPath:"#/$defs/Rule/properties/origin/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err24 = {instancePath:instancePath+"/because/" + i0,schemaPath:"#/$defs/Rule/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err25 = {instancePath:instancePath+"/because",schemaPath:"#/properties/because/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.state !== undefined){
let data11 = data.state;
if(typeof data11 !== "string"){
const err26 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!(((data11 === "open") || (data11 === "met")) || (data11 === "missing"))){
const err27 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema42.properties.state.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.seen !== undefined){
let data12 = data.seen;
const _errs29 = errors;
let valid5 = false;
let passing0 = null;
const _errs30 = errors;
if(data12 !== null){
const err28 = {instancePath:instancePath+"/seen",schemaPath:"#/properties/seen/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid0 = _errs30 === errors;
if(_valid0){
valid5 = true;
passing0 = 0;
}
const _errs32 = errors;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.state === undefined){
const err29 = {instancePath:instancePath+"/seen",schemaPath:"#/$defs/Seen/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data12.message === undefined){
const err30 = {instancePath:instancePath+"/seen",schemaPath:"#/$defs/Seen/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data12.url === undefined){
const err31 = {instancePath:instancePath+"/seen",schemaPath:"#/$defs/Seen/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
for(const key2 in data12){
if(!(((key2 === "state") || (key2 === "message")) || (key2 === "url"))){
const err32 = {instancePath:instancePath+"/seen",schemaPath:"#/$defs/Seen/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data12.state !== undefined){
let data13 = data12.state;
if(typeof data13 !== "string"){
const err33 = {instancePath:instancePath+"/seen/state",schemaPath:"#/$defs/Seen/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(!(((data13 === "pass") || (data13 === "fail")) || (data13 === "unknown"))){
const err34 = {instancePath:instancePath+"/seen/state",schemaPath:"#/$defs/Seen/properties/state/enum",keyword:"enum",params:{allowedValues: schema44.properties.state.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data12.message !== undefined){
if(typeof data12.message !== "string"){
const err35 = {instancePath:instancePath+"/seen/message",schemaPath:"#/$defs/Seen/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data12.url !== undefined){
let data15 = data12.url;
if((typeof data15 !== "string") && (data15 !== null)){
const err36 = {instancePath:instancePath+"/seen/url",schemaPath:"#/$defs/Seen/properties/url/type",keyword:"type",params:{type: schema44.properties.url.type},message:"must be string,null"};
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
const err37 = {instancePath:instancePath+"/seen",schemaPath:"#/$defs/Seen/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var _valid0 = _errs32 === errors;
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
const err38 = {instancePath:instancePath+"/seen",schemaPath:"#/properties/seen/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
else {
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err39 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema45 = {"title":"ReleaseOutlook","type":"object","additionalProperties":false,"required":["at","open","because","opensAt","closesAt","never","timezone"],"properties":{"at":{"type":"string","format":"date-time"},"open":{"type":"boolean"},"because":{"type":"array","items":{"$ref":"https://locktender.dev/schemas/quality-gate.schema.json#/$defs/Note"}},"opensAt":{"type":["string","null"],"format":"date-time"},"closesAt":{"type":["string","null"],"format":"date-time"},"never":{"type":["string","null"]},"timezone":{"type":"string"}}};
const formats0 = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;
const pattern4 = new RegExp("^[a-z][a-z0-9-]*/[a-z0-9][a-z0-9-]*$", "u");

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.at === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.open === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "open"},message:"must have required property '"+"open"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.because === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "because"},message:"must have required property '"+"because"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.opensAt === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "opensAt"},message:"must have required property '"+"opensAt"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.closesAt === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "closesAt"},message:"must have required property '"+"closesAt"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.never === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "never"},message:"must have required property '"+"never"+"'"};
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
for(const key0 in data){
if(!(((((((key0 === "at") || (key0 === "open")) || (key0 === "because")) || (key0 === "opensAt")) || (key0 === "closesAt")) || (key0 === "never")) || (key0 === "timezone"))){
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
if(data.at !== undefined){
let data0 = data.at;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
const err8 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.open !== undefined){
if(typeof data.open !== "boolean"){
const err10 = {instancePath:instancePath+"/open",schemaPath:"#/properties/open/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.because !== undefined){
let data2 = data.because;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.code === undefined){
const err11 = {instancePath:instancePath+"/because/" + i0,schemaPath:"https://locktender.dev/schemas/quality-gate.schema.json#/$defs/Note/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data3.message === undefined){
const err12 = {instancePath:instancePath+"/because/" + i0,schemaPath:"https://locktender.dev/schemas/quality-gate.schema.json#/$defs/Note/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key1 in data3){
if(!(((key1 === "code") || (key1 === "message")) || (key1 === "evidence"))){
const err13 = {instancePath:instancePath+"/because/" + i0,schemaPath:"https://locktender.dev/schemas/quality-gate.schema.json#/$defs/Note/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data3.code !== undefined){
let data4 = data3.code;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err14 = {instancePath:instancePath+"/because/" + i0+"/code",schemaPath:"https://locktender.dev/schemas/quality-gate.schema.json#/$defs/Note/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*/[a-z0-9][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*/[a-z0-9][a-z0-9-]*$"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/because/" + i0+"/code",schemaPath:"https://locktender.dev/schemas/quality-gate.schema.json#/$defs/Note/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data3.message !== undefined){
if(typeof data3.message !== "string"){
const err16 = {instancePath:instancePath+"/because/" + i0+"/message",schemaPath:"https://locktender.dev/schemas/quality-gate.schema.json#/$defs/Note/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data3.evidence !== undefined){
if(typeof data3.evidence !== "string"){
const err17 = {instancePath:instancePath+"/because/" + i0+"/evidence",schemaPath:"https://locktender.dev/schemas/quality-gate.schema.json#/$defs/Note/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err18 = {instancePath:instancePath+"/because/" + i0,schemaPath:"https://locktender.dev/schemas/quality-gate.schema.json#/$defs/Note/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err19 = {instancePath:instancePath+"/because",schemaPath:"#/properties/because/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.opensAt !== undefined){
let data7 = data.opensAt;
if((typeof data7 !== "string") && (data7 !== null)){
const err20 = {instancePath:instancePath+"/opensAt",schemaPath:"#/properties/opensAt/type",keyword:"type",params:{type: schema45.properties.opensAt.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(typeof data7 === "string"){
if(!(formats0.test(data7))){
const err21 = {instancePath:instancePath+"/opensAt",schemaPath:"#/properties/opensAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
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
if(data.closesAt !== undefined){
let data8 = data.closesAt;
if((typeof data8 !== "string") && (data8 !== null)){
const err22 = {instancePath:instancePath+"/closesAt",schemaPath:"#/properties/closesAt/type",keyword:"type",params:{type: schema45.properties.closesAt.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(typeof data8 === "string"){
if(!(formats0.test(data8))){
const err23 = {instancePath:instancePath+"/closesAt",schemaPath:"#/properties/closesAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
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
if(data.never !== undefined){
let data9 = data.never;
if((typeof data9 !== "string") && (data9 !== null)){
const err24 = {instancePath:instancePath+"/never",schemaPath:"#/properties/never/type",keyword:"type",params:{type: schema45.properties.never.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.timezone !== undefined){
if(typeof data.timezone !== "string"){
const err25 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema60 = {"title":"ReleasePlanSummary","type":"object","additionalProperties":false,"required":["file","name","targetAt","manager","criteria","roster","dependencies","changeRequest"],"properties":{"file":{"type":"string"},"name":{"type":"string"},"targetAt":{"type":"string","format":"date-time"},"manager":{"type":"string"},"criteria":{"type":"array","items":{"$ref":"#/$defs/Criterion"}},"roster":{"type":"array","items":{"$ref":"#/$defs/Person"}},"dependencies":{"type":"array","items":{"$ref":"#/$defs/Dependency"}},"changeRequest":{"oneOf":[{"type":"null"},{"$ref":"#/$defs/ChangeRequest"}]}}};
const schema61 = {"title":"ReleaseCriterion","type":"object","additionalProperties":false,"required":["text","source","judgedOnDays"],"properties":{"text":{"type":"string"},"source":{"type":["string","null"]},"judgedOnDays":{"type":"array","items":{"type":"number"}}}};
const schema62 = {"title":"ReleaseRosterEntry","type":"object","additionalProperties":false,"required":["role","person","backup"],"properties":{"role":{"type":"string"},"person":{"type":"string"},"backup":{"type":["string","null"]}}};
const schema63 = {"title":"ReleaseDependency","type":"object","additionalProperties":false,"required":["id","name","owner","status","needs"],"properties":{"id":{"type":"string"},"name":{"type":"string"},"owner":{"type":"string"},"status":{"type":"string"},"needs":{"type":"array","items":{"type":"string"}}}};
const schema64 = {"title":"ReleaseChangeRequest","type":"object","additionalProperties":false,"required":["id","state","states","history"],"properties":{"id":{"type":"string"},"state":{"type":["string","null"]},"states":{"type":"array","items":{"type":"string"}},"history":{"type":"array","items":{"$ref":"#/$defs/ChangeStep"}}}};
const schema65 = {"title":"ReleaseChangeStep","type":"object","additionalProperties":false,"required":["to","by","on"],"properties":{"to":{"type":"string"},"by":{"type":"string"},"on":{"type":"string","format":"date"}}};
const formats12 = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate37.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.state === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.states === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "states"},message:"must have required property '"+"states"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.history === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "history"},message:"must have required property '"+"history"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "state")) || (key0 === "states")) || (key0 === "history"))){
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
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.state !== undefined){
let data1 = data.state;
if((typeof data1 !== "string") && (data1 !== null)){
const err6 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: schema64.properties.state.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.states !== undefined){
let data2 = data.states;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
const err7 = {instancePath:instancePath+"/states/" + i0,schemaPath:"#/properties/states/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err8 = {instancePath:instancePath+"/states",schemaPath:"#/properties/states/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.history !== undefined){
let data4 = data.history;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.to === undefined){
const err9 = {instancePath:instancePath+"/history/" + i1,schemaPath:"#/$defs/ChangeStep/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data5.by === undefined){
const err10 = {instancePath:instancePath+"/history/" + i1,schemaPath:"#/$defs/ChangeStep/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data5.on === undefined){
const err11 = {instancePath:instancePath+"/history/" + i1,schemaPath:"#/$defs/ChangeStep/required",keyword:"required",params:{missingProperty: "on"},message:"must have required property '"+"on"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key1 in data5){
if(!(((key1 === "to") || (key1 === "by")) || (key1 === "on"))){
const err12 = {instancePath:instancePath+"/history/" + i1,schemaPath:"#/$defs/ChangeStep/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data5.to !== undefined){
if(typeof data5.to !== "string"){
const err13 = {instancePath:instancePath+"/history/" + i1+"/to",schemaPath:"#/$defs/ChangeStep/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data5.by !== undefined){
if(typeof data5.by !== "string"){
const err14 = {instancePath:instancePath+"/history/" + i1+"/by",schemaPath:"#/$defs/ChangeStep/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data5.on !== undefined){
let data8 = data5.on;
if(typeof data8 === "string"){
if(!(formats12.test(data8))){
const err15 = {instancePath:instancePath+"/history/" + i1+"/on",schemaPath:"#/$defs/ChangeStep/properties/on/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
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
const err16 = {instancePath:instancePath+"/history/" + i1+"/on",schemaPath:"#/$defs/ChangeStep/properties/on/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err17 = {instancePath:instancePath+"/history/" + i1,schemaPath:"#/$defs/ChangeStep/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err18 = {instancePath:instancePath+"/history",schemaPath:"#/properties/history/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate36.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.file === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.targetAt === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "targetAt"},message:"must have required property '"+"targetAt"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.manager === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "manager"},message:"must have required property '"+"manager"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.criteria === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "criteria"},message:"must have required property '"+"criteria"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.roster === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "roster"},message:"must have required property '"+"roster"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.dependencies === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dependencies"},message:"must have required property '"+"dependencies"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.changeRequest === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "changeRequest"},message:"must have required property '"+"changeRequest"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "file") || (key0 === "name")) || (key0 === "targetAt")) || (key0 === "manager")) || (key0 === "criteria")) || (key0 === "roster")) || (key0 === "dependencies")) || (key0 === "changeRequest"))){
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
if(data.file !== undefined){
if(typeof data.file !== "string"){
const err9 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err10 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.targetAt !== undefined){
let data2 = data.targetAt;
if(typeof data2 === "string"){
if(!(formats0.test(data2))){
const err11 = {instancePath:instancePath+"/targetAt",schemaPath:"#/properties/targetAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
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
const err12 = {instancePath:instancePath+"/targetAt",schemaPath:"#/properties/targetAt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.manager !== undefined){
if(typeof data.manager !== "string"){
const err13 = {instancePath:instancePath+"/manager",schemaPath:"#/properties/manager/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.criteria !== undefined){
let data4 = data.criteria;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.text === undefined){
const err14 = {instancePath:instancePath+"/criteria/" + i0,schemaPath:"#/$defs/Criterion/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data5.source === undefined){
const err15 = {instancePath:instancePath+"/criteria/" + i0,schemaPath:"#/$defs/Criterion/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data5.judgedOnDays === undefined){
const err16 = {instancePath:instancePath+"/criteria/" + i0,schemaPath:"#/$defs/Criterion/required",keyword:"required",params:{missingProperty: "judgedOnDays"},message:"must have required property '"+"judgedOnDays"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key1 in data5){
if(!(((key1 === "text") || (key1 === "source")) || (key1 === "judgedOnDays"))){
const err17 = {instancePath:instancePath+"/criteria/" + i0,schemaPath:"#/$defs/Criterion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data5.text !== undefined){
if(typeof data5.text !== "string"){
const err18 = {instancePath:instancePath+"/criteria/" + i0+"/text",schemaPath:"#/$defs/Criterion/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data5.source !== undefined){
let data7 = data5.source;
if((typeof data7 !== "string") && (data7 !== null)){
const err19 = {instancePath:instancePath+"/criteria/" + i0+"/source",schemaPath:"#/$defs/Criterion/properties/source/type",keyword:"type",params:{type: schema61.properties.source.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data5.judgedOnDays !== undefined){
let data8 = data5.judgedOnDays;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(!((typeof data9 == "number") && (isFinite(data9)))){
const err20 = {instancePath:instancePath+"/criteria/" + i0+"/judgedOnDays/" + i1,schemaPath:"#/$defs/Criterion/properties/judgedOnDays/items/type",keyword:"type",params:{type: "number"},message:"must be number"};
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
const err21 = {instancePath:instancePath+"/criteria/" + i0+"/judgedOnDays",schemaPath:"#/$defs/Criterion/properties/judgedOnDays/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err22 = {instancePath:instancePath+"/criteria/" + i0,schemaPath:"#/$defs/Criterion/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err23 = {instancePath:instancePath+"/criteria",schemaPath:"#/properties/criteria/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.roster !== undefined){
let data10 = data.roster;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.role === undefined){
const err24 = {instancePath:instancePath+"/roster/" + i2,schemaPath:"#/$defs/Person/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data11.person === undefined){
const err25 = {instancePath:instancePath+"/roster/" + i2,schemaPath:"#/$defs/Person/required",keyword:"required",params:{missingProperty: "person"},message:"must have required property '"+"person"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data11.backup === undefined){
const err26 = {instancePath:instancePath+"/roster/" + i2,schemaPath:"#/$defs/Person/required",keyword:"required",params:{missingProperty: "backup"},message:"must have required property '"+"backup"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key2 in data11){
if(!(((key2 === "role") || (key2 === "person")) || (key2 === "backup"))){
const err27 = {instancePath:instancePath+"/roster/" + i2,schemaPath:"#/$defs/Person/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data11.role !== undefined){
if(typeof data11.role !== "string"){
const err28 = {instancePath:instancePath+"/roster/" + i2+"/role",schemaPath:"#/$defs/Person/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data11.person !== undefined){
if(typeof data11.person !== "string"){
const err29 = {instancePath:instancePath+"/roster/" + i2+"/person",schemaPath:"#/$defs/Person/properties/person/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data11.backup !== undefined){
let data14 = data11.backup;
if((typeof data14 !== "string") && (data14 !== null)){
const err30 = {instancePath:instancePath+"/roster/" + i2+"/backup",schemaPath:"#/$defs/Person/properties/backup/type",keyword:"type",params:{type: schema62.properties.backup.type},message:"must be string,null"};
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
const err31 = {instancePath:instancePath+"/roster/" + i2,schemaPath:"#/$defs/Person/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err32 = {instancePath:instancePath+"/roster",schemaPath:"#/properties/roster/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.dependencies !== undefined){
let data15 = data.dependencies;
if(Array.isArray(data15)){
const len3 = data15.length;
for(let i3=0; i3<len3; i3++){
let data16 = data15[i3];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.id === undefined){
const err33 = {instancePath:instancePath+"/dependencies/" + i3,schemaPath:"#/$defs/Dependency/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data16.name === undefined){
const err34 = {instancePath:instancePath+"/dependencies/" + i3,schemaPath:"#/$defs/Dependency/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data16.owner === undefined){
const err35 = {instancePath:instancePath+"/dependencies/" + i3,schemaPath:"#/$defs/Dependency/required",keyword:"required",params:{missingProperty: "owner"},message:"must have required property '"+"owner"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data16.status === undefined){
const err36 = {instancePath:instancePath+"/dependencies/" + i3,schemaPath:"#/$defs/Dependency/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data16.needs === undefined){
const err37 = {instancePath:instancePath+"/dependencies/" + i3,schemaPath:"#/$defs/Dependency/required",keyword:"required",params:{missingProperty: "needs"},message:"must have required property '"+"needs"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
for(const key3 in data16){
if(!(((((key3 === "id") || (key3 === "name")) || (key3 === "owner")) || (key3 === "status")) || (key3 === "needs"))){
const err38 = {instancePath:instancePath+"/dependencies/" + i3,schemaPath:"#/$defs/Dependency/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data16.id !== undefined){
if(typeof data16.id !== "string"){
const err39 = {instancePath:instancePath+"/dependencies/" + i3+"/id",schemaPath:"#/$defs/Dependency/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data16.name !== undefined){
if(typeof data16.name !== "string"){
const err40 = {instancePath:instancePath+"/dependencies/" + i3+"/name",schemaPath:"#/$defs/Dependency/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data16.owner !== undefined){
if(typeof data16.owner !== "string"){
const err41 = {instancePath:instancePath+"/dependencies/" + i3+"/owner",schemaPath:"#/$defs/Dependency/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data16.status !== undefined){
if(typeof data16.status !== "string"){
const err42 = {instancePath:instancePath+"/dependencies/" + i3+"/status",schemaPath:"#/$defs/Dependency/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data16.needs !== undefined){
let data21 = data16.needs;
if(Array.isArray(data21)){
const len4 = data21.length;
for(let i4=0; i4<len4; i4++){
if(typeof data21[i4] !== "string"){
const err43 = {instancePath:instancePath+"/dependencies/" + i3+"/needs/" + i4,schemaPath:"#/$defs/Dependency/properties/needs/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err44 = {instancePath:instancePath+"/dependencies/" + i3+"/needs",schemaPath:"#/$defs/Dependency/properties/needs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/dependencies/" + i3,schemaPath:"#/$defs/Dependency/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/dependencies",schemaPath:"#/properties/dependencies/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.changeRequest !== undefined){
let data23 = data.changeRequest;
const _errs55 = errors;
let valid17 = false;
let passing0 = null;
const _errs56 = errors;
if(data23 !== null){
const err47 = {instancePath:instancePath+"/changeRequest",schemaPath:"#/properties/changeRequest/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
var _valid0 = _errs56 === errors;
if(_valid0){
valid17 = true;
passing0 = 0;
}
const _errs58 = errors;
if(!(validate37(data23, {instancePath:instancePath+"/changeRequest",parentData:data,parentDataProperty:"changeRequest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var _valid0 = _errs58 === errors;
if(_valid0 && valid17){
valid17 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid17 = true;
passing0 = 1;
}
}
if(!valid17){
const err48 = {instancePath:instancePath+"/changeRequest",schemaPath:"#/properties/changeRequest/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
else {
errors = _errs55;
if(vErrors !== null){
if(_errs55){
vErrors.length = _errs55;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err49 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema66 = {"title":"ReleaseScope","type":"object","additionalProperties":false,"required":["frozen","dueAt","late"],"properties":{"frozen":{"type":["string","null"]},"dueAt":{"type":["string","null"],"format":"date-time"},"late":{"type":"array","items":{"$ref":"#/$defs/LateCommit"}}}};
const schema67 = {"title":"ReleaseLateCommit","type":"object","additionalProperties":false,"required":["sha","header","change"],"properties":{"sha":{"type":"string"},"header":{"type":"string"},"change":{"type":["string","null"]}}};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate40.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.frozen === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "frozen"},message:"must have required property '"+"frozen"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.dueAt === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dueAt"},message:"must have required property '"+"dueAt"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.late === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "late"},message:"must have required property '"+"late"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "frozen") || (key0 === "dueAt")) || (key0 === "late"))){
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
if(data.frozen !== undefined){
let data0 = data.frozen;
if((typeof data0 !== "string") && (data0 !== null)){
const err4 = {instancePath:instancePath+"/frozen",schemaPath:"#/properties/frozen/type",keyword:"type",params:{type: schema66.properties.frozen.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.dueAt !== undefined){
let data1 = data.dueAt;
if((typeof data1 !== "string") && (data1 !== null)){
const err5 = {instancePath:instancePath+"/dueAt",schemaPath:"#/properties/dueAt/type",keyword:"type",params:{type: schema66.properties.dueAt.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
const err6 = {instancePath:instancePath+"/dueAt",schemaPath:"#/properties/dueAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
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
if(data.late !== undefined){
let data2 = data.late;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.sha === undefined){
const err7 = {instancePath:instancePath+"/late/" + i0,schemaPath:"#/$defs/LateCommit/required",keyword:"required",params:{missingProperty: "sha"},message:"must have required property '"+"sha"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data3.header === undefined){
const err8 = {instancePath:instancePath+"/late/" + i0,schemaPath:"#/$defs/LateCommit/required",keyword:"required",params:{missingProperty: "header"},message:"must have required property '"+"header"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3.change === undefined){
const err9 = {instancePath:instancePath+"/late/" + i0,schemaPath:"#/$defs/LateCommit/required",keyword:"required",params:{missingProperty: "change"},message:"must have required property '"+"change"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key1 in data3){
if(!(((key1 === "sha") || (key1 === "header")) || (key1 === "change"))){
const err10 = {instancePath:instancePath+"/late/" + i0,schemaPath:"#/$defs/LateCommit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data3.sha !== undefined){
if(typeof data3.sha !== "string"){
const err11 = {instancePath:instancePath+"/late/" + i0+"/sha",schemaPath:"#/$defs/LateCommit/properties/sha/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data3.header !== undefined){
if(typeof data3.header !== "string"){
const err12 = {instancePath:instancePath+"/late/" + i0+"/header",schemaPath:"#/$defs/LateCommit/properties/header/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data3.change !== undefined){
let data6 = data3.change;
if((typeof data6 !== "string") && (data6 !== null)){
const err13 = {instancePath:instancePath+"/late/" + i0+"/change",schemaPath:"#/$defs/LateCommit/properties/change/type",keyword:"type",params:{type: schema67.properties.change.type},message:"must be string,null"};
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
const err14 = {instancePath:instancePath+"/late/" + i0,schemaPath:"#/$defs/LateCommit/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err15 = {instancePath:instancePath+"/late",schemaPath:"#/properties/late/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}
validate40.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://locktender.dev/schemas/release-plan.schema.json" */;
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
if(data.preview === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "preview"},message:"must have required property '"+"preview"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.release === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "release"},message:"must have required property '"+"release"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.current === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "current"},message:"must have required property '"+"current"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.next === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "next"},message:"must have required property '"+"next"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.tag === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tag"},message:"must have required property '"+"tag"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.part === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "part"},message:"must have required property '"+"part"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.packages === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "packages"},message:"must have required property '"+"packages"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.range === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "range"},message:"must have required property '"+"range"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.commits === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "commits"},message:"must have required property '"+"commits"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.excerpt === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "excerpt"},message:"must have required property '"+"excerpt"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.class === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "class"},message:"must have required property '"+"class"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.risk === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "risk"},message:"must have required property '"+"risk"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.register === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "register"},message:"must have required property '"+"register"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.duties === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "duties"},message:"must have required property '"+"duties"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.calendar === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "calendar"},message:"must have required property '"+"calendar"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.waits === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "waits"},message:"must have required property '"+"waits"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.planFile === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "planFile"},message:"must have required property '"+"planFile"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.scope === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scope"},message:"must have required property '"+"scope"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.delivery === undefined){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "delivery"},message:"must have required property '"+"delivery"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data.timeline === undefined){
const err19 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "timeline"},message:"must have required property '"+"timeline"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data.reviews === undefined){
const err20 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reviews"},message:"must have required property '"+"reviews"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data.milestone === undefined){
const err21 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "milestone"},message:"must have required property '"+"milestone"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data.notes === undefined){
const err22 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "notes"},message:"must have required property '"+"notes"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err23 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.preview !== undefined){
if(typeof data.preview !== "boolean"){
const err24 = {instancePath:instancePath+"/preview",schemaPath:"#/properties/preview/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.release !== undefined){
if(typeof data.release !== "boolean"){
const err25 = {instancePath:instancePath+"/release",schemaPath:"#/properties/release/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.current !== undefined){
let data2 = data.current;
if((typeof data2 !== "string") && (data2 !== null)){
const err26 = {instancePath:instancePath+"/current",schemaPath:"#/properties/current/type",keyword:"type",params:{type: schema31.properties.current.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.next !== undefined){
let data3 = data.next;
if((typeof data3 !== "string") && (data3 !== null)){
const err27 = {instancePath:instancePath+"/next",schemaPath:"#/properties/next/type",keyword:"type",params:{type: schema31.properties.next.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.tag !== undefined){
let data4 = data.tag;
if((typeof data4 !== "string") && (data4 !== null)){
const err28 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/type",keyword:"type",params:{type: schema31.properties.tag.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.part !== undefined){
let data5 = data.part;
if((typeof data5 !== "string") && (data5 !== null)){
const err29 = {instancePath:instancePath+"/part",schemaPath:"#/properties/part/type",keyword:"type",params:{type: schema31.properties.part.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!((((data5 === "major") || (data5 === "minor")) || (data5 === "patch")) || (data5 === null))){
const err30 = {instancePath:instancePath+"/part",schemaPath:"#/properties/part/enum",keyword:"enum",params:{allowedValues: schema31.properties.part.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.packages !== undefined){
let data6 = data.packages;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.name === undefined){
const err31 = {instancePath:instancePath+"/packages/" + i0,schemaPath:"#/$defs/Package/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data7.current === undefined){
const err32 = {instancePath:instancePath+"/packages/" + i0,schemaPath:"#/$defs/Package/required",keyword:"required",params:{missingProperty: "current"},message:"must have required property '"+"current"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data7.next === undefined){
const err33 = {instancePath:instancePath+"/packages/" + i0,schemaPath:"#/$defs/Package/required",keyword:"required",params:{missingProperty: "next"},message:"must have required property '"+"next"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data7.tag === undefined){
const err34 = {instancePath:instancePath+"/packages/" + i0,schemaPath:"#/$defs/Package/required",keyword:"required",params:{missingProperty: "tag"},message:"must have required property '"+"tag"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
for(const key1 in data7){
if(!((((key1 === "name") || (key1 === "current")) || (key1 === "next")) || (key1 === "tag"))){
const err35 = {instancePath:instancePath+"/packages/" + i0,schemaPath:"#/$defs/Package/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data7.name !== undefined){
if(typeof data7.name !== "string"){
const err36 = {instancePath:instancePath+"/packages/" + i0+"/name",schemaPath:"#/$defs/Package/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data7.current !== undefined){
let data9 = data7.current;
if((typeof data9 !== "string") && (data9 !== null)){
const err37 = {instancePath:instancePath+"/packages/" + i0+"/current",schemaPath:"#/$defs/Package/properties/current/type",keyword:"type",params:{type: schema32.properties.current.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data7.next !== undefined){
if(typeof data7.next !== "string"){
const err38 = {instancePath:instancePath+"/packages/" + i0+"/next",schemaPath:"#/$defs/Package/properties/next/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data7.tag !== undefined){
let data11 = data7.tag;
if((typeof data11 !== "string") && (data11 !== null)){
const err39 = {instancePath:instancePath+"/packages/" + i0+"/tag",schemaPath:"#/$defs/Package/properties/tag/type",keyword:"type",params:{type: schema32.properties.tag.type},message:"must be string,null"};
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
const err40 = {instancePath:instancePath+"/packages/" + i0,schemaPath:"#/$defs/Package/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err41 = {instancePath:instancePath+"/packages",schemaPath:"#/properties/packages/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.range !== undefined){
let data12 = data.range;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.from === undefined){
const err42 = {instancePath:instancePath+"/range",schemaPath:"#/$defs/Range/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data12.fromTag === undefined){
const err43 = {instancePath:instancePath+"/range",schemaPath:"#/$defs/Range/required",keyword:"required",params:{missingProperty: "fromTag"},message:"must have required property '"+"fromTag"+"'"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data12.to === undefined){
const err44 = {instancePath:instancePath+"/range",schemaPath:"#/$defs/Range/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data12.count === undefined){
const err45 = {instancePath:instancePath+"/range",schemaPath:"#/$defs/Range/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
for(const key2 in data12){
if(!((((key2 === "from") || (key2 === "fromTag")) || (key2 === "to")) || (key2 === "count"))){
const err46 = {instancePath:instancePath+"/range",schemaPath:"#/$defs/Range/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data12.from !== undefined){
let data13 = data12.from;
if((typeof data13 !== "string") && (data13 !== null)){
const err47 = {instancePath:instancePath+"/range/from",schemaPath:"#/$defs/Range/properties/from/type",keyword:"type",params:{type: schema33.properties.from.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data12.fromTag !== undefined){
let data14 = data12.fromTag;
if((typeof data14 !== "string") && (data14 !== null)){
const err48 = {instancePath:instancePath+"/range/fromTag",schemaPath:"#/$defs/Range/properties/fromTag/type",keyword:"type",params:{type: schema33.properties.fromTag.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data12.to !== undefined){
if(typeof data12.to !== "string"){
const err49 = {instancePath:instancePath+"/range/to",schemaPath:"#/$defs/Range/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data12.count !== undefined){
let data16 = data12.count;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err50 = {instancePath:instancePath+"/range/count",schemaPath:"#/$defs/Range/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
const err51 = {instancePath:instancePath+"/range/count",schemaPath:"#/$defs/Range/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
}
else {
const err52 = {instancePath:instancePath+"/range",schemaPath:"#/$defs/Range/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.commits !== undefined){
let data17 = data.commits;
if(Array.isArray(data17)){
const len1 = data17.length;
for(let i1=0; i1<len1; i1++){
let data18 = data17[i1];
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.sha === undefined){
const err53 = {instancePath:instancePath+"/commits/" + i1,schemaPath:"#/$defs/Commit/required",keyword:"required",params:{missingProperty: "sha"},message:"must have required property '"+"sha"+"'"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data18.header === undefined){
const err54 = {instancePath:instancePath+"/commits/" + i1,schemaPath:"#/$defs/Commit/required",keyword:"required",params:{missingProperty: "header"},message:"must have required property '"+"header"+"'"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data18.asks === undefined){
const err55 = {instancePath:instancePath+"/commits/" + i1,schemaPath:"#/$defs/Commit/required",keyword:"required",params:{missingProperty: "asks"},message:"must have required property '"+"asks"+"'"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data18.because === undefined){
const err56 = {instancePath:instancePath+"/commits/" + i1,schemaPath:"#/$defs/Commit/required",keyword:"required",params:{missingProperty: "because"},message:"must have required property '"+"because"+"'"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
for(const key3 in data18){
if(!((((key3 === "sha") || (key3 === "header")) || (key3 === "asks")) || (key3 === "because"))){
const err57 = {instancePath:instancePath+"/commits/" + i1,schemaPath:"#/$defs/Commit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data18.sha !== undefined){
if(typeof data18.sha !== "string"){
const err58 = {instancePath:instancePath+"/commits/" + i1+"/sha",schemaPath:"#/$defs/Commit/properties/sha/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data18.header !== undefined){
if(typeof data18.header !== "string"){
const err59 = {instancePath:instancePath+"/commits/" + i1+"/header",schemaPath:"#/$defs/Commit/properties/header/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data18.asks !== undefined){
let data21 = data18.asks;
if((typeof data21 !== "string") && (data21 !== null)){
const err60 = {instancePath:instancePath+"/commits/" + i1+"/asks",schemaPath:"#/$defs/Commit/properties/asks/type",keyword:"type",params:{type: schema34.properties.asks.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data18.because !== undefined){
if(typeof data18.because !== "string"){
const err61 = {instancePath:instancePath+"/commits/" + i1+"/because",schemaPath:"#/$defs/Commit/properties/because/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err62 = {instancePath:instancePath+"/commits/" + i1,schemaPath:"#/$defs/Commit/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err63 = {instancePath:instancePath+"/commits",schemaPath:"#/properties/commits/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.excerpt !== undefined){
let data23 = data.excerpt;
if((typeof data23 !== "string") && (data23 !== null)){
const err64 = {instancePath:instancePath+"/excerpt",schemaPath:"#/properties/excerpt/type",keyword:"type",params:{type: schema31.properties.excerpt.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data.class !== undefined){
let data24 = data.class;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.name === undefined){
const err65 = {instancePath:instancePath+"/class",schemaPath:"#/$defs/Class/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data24.declared === undefined){
const err66 = {instancePath:instancePath+"/class",schemaPath:"#/$defs/Class/required",keyword:"required",params:{missingProperty: "declared"},message:"must have required property '"+"declared"+"'"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(data24.confidence === undefined){
const err67 = {instancePath:instancePath+"/class",schemaPath:"#/$defs/Class/required",keyword:"required",params:{missingProperty: "confidence"},message:"must have required property '"+"confidence"+"'"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data24.because === undefined){
const err68 = {instancePath:instancePath+"/class",schemaPath:"#/$defs/Class/required",keyword:"required",params:{missingProperty: "because"},message:"must have required property '"+"because"+"'"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
for(const key4 in data24){
if(!((((key4 === "name") || (key4 === "declared")) || (key4 === "confidence")) || (key4 === "because"))){
const err69 = {instancePath:instancePath+"/class",schemaPath:"#/$defs/Class/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data24.name !== undefined){
let data25 = data24.name;
if((typeof data25 !== "string") && (data25 !== null)){
const err70 = {instancePath:instancePath+"/class/name",schemaPath:"#/$defs/Class/properties/name/type",keyword:"type",params:{type: schema35.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(!((((((data25 === "major") || (data25 === "minor")) || (data25 === "patch")) || (data25 === "hotfix")) || (data25 === "docs")) || (data25 === null))){
const err71 = {instancePath:instancePath+"/class/name",schemaPath:"#/$defs/Class/properties/name/enum",keyword:"enum",params:{allowedValues: schema35.properties.name.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data24.declared !== undefined){
let data26 = data24.declared;
if((typeof data26 !== "string") && (data26 !== null)){
const err72 = {instancePath:instancePath+"/class/declared",schemaPath:"#/$defs/Class/properties/declared/type",keyword:"type",params:{type: schema35.properties.declared.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data24.confidence !== undefined){
let data27 = data24.confidence;
if(typeof data27 !== "string"){
const err73 = {instancePath:instancePath+"/class/confidence",schemaPath:"#/$defs/Class/properties/confidence/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(!(((data27 === "high") || (data27 === "medium")) || (data27 === "low"))){
const err74 = {instancePath:instancePath+"/class/confidence",schemaPath:"#/$defs/Class/properties/confidence/enum",keyword:"enum",params:{allowedValues: schema35.properties.confidence.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data24.because !== undefined){
let data28 = data24.because;
if(Array.isArray(data28)){
const len2 = data28.length;
for(let i2=0; i2<len2; i2++){
if(typeof data28[i2] !== "string"){
const err75 = {instancePath:instancePath+"/class/because/" + i2,schemaPath:"#/$defs/Class/properties/because/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err76 = {instancePath:instancePath+"/class/because",schemaPath:"#/$defs/Class/properties/because/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err77 = {instancePath:instancePath+"/class",schemaPath:"#/$defs/Class/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data.risk !== undefined){
if(!(validate21(data.risk, {instancePath:instancePath+"/risk",parentData:data,parentDataProperty:"risk",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.register !== undefined){
let data31 = data.register;
const _errs72 = errors;
let valid15 = false;
let passing0 = null;
const _errs73 = errors;
if(data31 !== null){
const err78 = {instancePath:instancePath+"/register",schemaPath:"#/properties/register/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
var _valid0 = _errs73 === errors;
if(_valid0){
valid15 = true;
passing0 = 0;
}
const _errs75 = errors;
if(!(validate25(data31, {instancePath:instancePath+"/register",parentData:data,parentDataProperty:"register",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var _valid0 = _errs75 === errors;
if(_valid0 && valid15){
valid15 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid15 = true;
passing0 = 1;
}
}
if(!valid15){
const err79 = {instancePath:instancePath+"/register",schemaPath:"#/properties/register/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
else {
errors = _errs72;
if(vErrors !== null){
if(_errs72){
vErrors.length = _errs72;
}
else {
vErrors = null;
}
}
}
}
if(data.duties !== undefined){
let data32 = data.duties;
if(Array.isArray(data32)){
const len3 = data32.length;
for(let i3=0; i3<len3; i3++){
if(!(validate27(data32[i3], {instancePath:instancePath+"/duties/" + i3,parentData:data32,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
const err80 = {instancePath:instancePath+"/duties",schemaPath:"#/properties/duties/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data.calendar !== undefined){
let data34 = data.calendar;
const _errs80 = errors;
let valid18 = false;
let passing1 = null;
const _errs81 = errors;
if(data34 !== null){
const err81 = {instancePath:instancePath+"/calendar",schemaPath:"#/properties/calendar/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
var _valid1 = _errs81 === errors;
if(_valid1){
valid18 = true;
passing1 = 0;
}
const _errs83 = errors;
if(!(validate29(data34, {instancePath:instancePath+"/calendar",parentData:data,parentDataProperty:"calendar",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var _valid1 = _errs83 === errors;
if(_valid1 && valid18){
valid18 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid18 = true;
passing1 = 1;
}
}
if(!valid18){
const err82 = {instancePath:instancePath+"/calendar",schemaPath:"#/properties/calendar/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
else {
errors = _errs80;
if(vErrors !== null){
if(_errs80){
vErrors.length = _errs80;
}
else {
vErrors = null;
}
}
}
}
if(data.waits !== undefined){
let data35 = data.waits;
if(Array.isArray(data35)){
const len4 = data35.length;
for(let i4=0; i4<len4; i4++){
let data36 = data35[i4];
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.code === undefined){
const err83 = {instancePath:instancePath+"/waits/" + i4,schemaPath:"#/$defs/Wait/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(data36.what === undefined){
const err84 = {instancePath:instancePath+"/waits/" + i4,schemaPath:"#/$defs/Wait/required",keyword:"required",params:{missingProperty: "what"},message:"must have required property '"+"what"+"'"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(data36.until === undefined){
const err85 = {instancePath:instancePath+"/waits/" + i4,schemaPath:"#/$defs/Wait/required",keyword:"required",params:{missingProperty: "until"},message:"must have required property '"+"until"+"'"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
for(const key5 in data36){
if(!(((key5 === "code") || (key5 === "what")) || (key5 === "until"))){
const err86 = {instancePath:instancePath+"/waits/" + i4,schemaPath:"#/$defs/Wait/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data36.code !== undefined){
if(typeof data36.code !== "string"){
const err87 = {instancePath:instancePath+"/waits/" + i4+"/code",schemaPath:"#/$defs/Wait/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data36.what !== undefined){
if(typeof data36.what !== "string"){
const err88 = {instancePath:instancePath+"/waits/" + i4+"/what",schemaPath:"#/$defs/Wait/properties/what/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data36.until !== undefined){
let data39 = data36.until;
if((typeof data39 !== "string") && (data39 !== null)){
const err89 = {instancePath:instancePath+"/waits/" + i4+"/until",schemaPath:"#/$defs/Wait/properties/until/type",keyword:"type",params:{type: schema59.properties.until.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(typeof data39 === "string"){
if(!(formats0.test(data39))){
const err90 = {instancePath:instancePath+"/waits/" + i4+"/until",schemaPath:"#/$defs/Wait/properties/until/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
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
}
else {
const err91 = {instancePath:instancePath+"/waits/" + i4,schemaPath:"#/$defs/Wait/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
else {
const err92 = {instancePath:instancePath+"/waits",schemaPath:"#/properties/waits/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data.planFile !== undefined){
let data40 = data.planFile;
const _errs97 = errors;
let valid23 = false;
let passing2 = null;
const _errs98 = errors;
if(data40 !== null){
const err93 = {instancePath:instancePath+"/planFile",schemaPath:"#/properties/planFile/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
var _valid2 = _errs98 === errors;
if(_valid2){
valid23 = true;
passing2 = 0;
}
const _errs100 = errors;
if(!(validate36(data40, {instancePath:instancePath+"/planFile",parentData:data,parentDataProperty:"planFile",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var _valid2 = _errs100 === errors;
if(_valid2 && valid23){
valid23 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid23 = true;
passing2 = 1;
}
}
if(!valid23){
const err94 = {instancePath:instancePath+"/planFile",schemaPath:"#/properties/planFile/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
else {
errors = _errs97;
if(vErrors !== null){
if(_errs97){
vErrors.length = _errs97;
}
else {
vErrors = null;
}
}
}
}
if(data.scope !== undefined){
if(!(validate40(data.scope, {instancePath:instancePath+"/scope",parentData:data,parentDataProperty:"scope",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
if(data.delivery !== undefined){
let data42 = data.delivery;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42.chosen === undefined){
const err95 = {instancePath:instancePath+"/delivery",schemaPath:"#/$defs/Delivery/required",keyword:"required",params:{missingProperty: "chosen"},message:"must have required property '"+"chosen"+"'"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(data42.advised === undefined){
const err96 = {instancePath:instancePath+"/delivery",schemaPath:"#/$defs/Delivery/required",keyword:"required",params:{missingProperty: "advised"},message:"must have required property '"+"advised"+"'"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(data42.because === undefined){
const err97 = {instancePath:instancePath+"/delivery",schemaPath:"#/$defs/Delivery/required",keyword:"required",params:{missingProperty: "because"},message:"must have required property '"+"because"+"'"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(data42.weight === undefined){
const err98 = {instancePath:instancePath+"/delivery",schemaPath:"#/$defs/Delivery/required",keyword:"required",params:{missingProperty: "weight"},message:"must have required property '"+"weight"+"'"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
for(const key6 in data42){
if(!((((key6 === "chosen") || (key6 === "advised")) || (key6 === "because")) || (key6 === "weight"))){
const err99 = {instancePath:instancePath+"/delivery",schemaPath:"#/$defs/Delivery/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data42.chosen !== undefined){
let data43 = data42.chosen;
if((typeof data43 !== "string") && (data43 !== null)){
const err100 = {instancePath:instancePath+"/delivery/chosen",schemaPath:"#/$defs/Delivery/properties/chosen/type",keyword:"type",params:{type: schema68.properties.chosen.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data42.advised !== undefined){
if(typeof data42.advised !== "string"){
const err101 = {instancePath:instancePath+"/delivery/advised",schemaPath:"#/$defs/Delivery/properties/advised/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data42.because !== undefined){
if(typeof data42.because !== "string"){
const err102 = {instancePath:instancePath+"/delivery/because",schemaPath:"#/$defs/Delivery/properties/because/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data42.weight !== undefined){
let data46 = data42.weight;
if(typeof data46 !== "string"){
const err103 = {instancePath:instancePath+"/delivery/weight",schemaPath:"#/$defs/Delivery/properties/weight/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(!(((data46 === "light") || (data46 === "formal")) || (data46 === "regulated"))){
const err104 = {instancePath:instancePath+"/delivery/weight",schemaPath:"#/$defs/Delivery/properties/weight/enum",keyword:"enum",params:{allowedValues: schema68.properties.weight.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
}
else {
const err105 = {instancePath:instancePath+"/delivery",schemaPath:"#/$defs/Delivery/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data.timeline !== undefined){
let data47 = data.timeline;
if(Array.isArray(data47)){
const len5 = data47.length;
for(let i5=0; i5<len5; i5++){
let data48 = data47[i5];
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(data48.key === undefined){
const err106 = {instancePath:instancePath+"/timeline/" + i5,schemaPath:"#/$defs/TimelineItem/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(data48.title === undefined){
const err107 = {instancePath:instancePath+"/timeline/" + i5,schemaPath:"#/$defs/TimelineItem/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(data48.step === undefined){
const err108 = {instancePath:instancePath+"/timeline/" + i5,schemaPath:"#/$defs/TimelineItem/required",keyword:"required",params:{missingProperty: "step"},message:"must have required property '"+"step"+"'"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(data48.dueAt === undefined){
const err109 = {instancePath:instancePath+"/timeline/" + i5,schemaPath:"#/$defs/TimelineItem/required",keyword:"required",params:{missingProperty: "dueAt"},message:"must have required property '"+"dueAt"+"'"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(data48.dueOn === undefined){
const err110 = {instancePath:instancePath+"/timeline/" + i5,schemaPath:"#/$defs/TimelineItem/required",keyword:"required",params:{missingProperty: "dueOn"},message:"must have required property '"+"dueOn"+"'"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(data48.overdue === undefined){
const err111 = {instancePath:instancePath+"/timeline/" + i5,schemaPath:"#/$defs/TimelineItem/required",keyword:"required",params:{missingProperty: "overdue"},message:"must have required property '"+"overdue"+"'"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
for(const key7 in data48){
if(!((((((key7 === "key") || (key7 === "title")) || (key7 === "step")) || (key7 === "dueAt")) || (key7 === "dueOn")) || (key7 === "overdue"))){
const err112 = {instancePath:instancePath+"/timeline/" + i5,schemaPath:"#/$defs/TimelineItem/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data48.key !== undefined){
if(typeof data48.key !== "string"){
const err113 = {instancePath:instancePath+"/timeline/" + i5+"/key",schemaPath:"#/$defs/TimelineItem/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data48.title !== undefined){
if(typeof data48.title !== "string"){
const err114 = {instancePath:instancePath+"/timeline/" + i5+"/title",schemaPath:"#/$defs/TimelineItem/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data48.step !== undefined){
if(typeof data48.step !== "string"){
const err115 = {instancePath:instancePath+"/timeline/" + i5+"/step",schemaPath:"#/$defs/TimelineItem/properties/step/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data48.dueAt !== undefined){
let data52 = data48.dueAt;
if(typeof data52 === "string"){
if(!(formats0.test(data52))){
const err116 = {instancePath:instancePath+"/timeline/" + i5+"/dueAt",schemaPath:"#/$defs/TimelineItem/properties/dueAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
else {
const err117 = {instancePath:instancePath+"/timeline/" + i5+"/dueAt",schemaPath:"#/$defs/TimelineItem/properties/dueAt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data48.dueOn !== undefined){
let data53 = data48.dueOn;
if(typeof data53 === "string"){
if(!(formats12.test(data53))){
const err118 = {instancePath:instancePath+"/timeline/" + i5+"/dueOn",schemaPath:"#/$defs/TimelineItem/properties/dueOn/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
else {
const err119 = {instancePath:instancePath+"/timeline/" + i5+"/dueOn",schemaPath:"#/$defs/TimelineItem/properties/dueOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data48.overdue !== undefined){
if(typeof data48.overdue !== "boolean"){
const err120 = {instancePath:instancePath+"/timeline/" + i5+"/overdue",schemaPath:"#/$defs/TimelineItem/properties/overdue/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
}
else {
const err121 = {instancePath:instancePath+"/timeline/" + i5,schemaPath:"#/$defs/TimelineItem/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
}
else {
const err122 = {instancePath:instancePath+"/timeline",schemaPath:"#/properties/timeline/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data.reviews !== undefined){
let data55 = data.reviews;
const _errs133 = errors;
let valid30 = false;
let passing3 = null;
const _errs134 = errors;
if(data55 !== null){
const err123 = {instancePath:instancePath+"/reviews",schemaPath:"#/properties/reviews/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
var _valid3 = _errs134 === errors;
if(_valid3){
valid30 = true;
passing3 = 0;
}
const _errs136 = errors;
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
if(data55.approved === undefined){
const err124 = {instancePath:instancePath+"/reviews",schemaPath:"#/$defs/Reviews/required",keyword:"required",params:{missingProperty: "approved"},message:"must have required property '"+"approved"+"'"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(data55.changesRequested === undefined){
const err125 = {instancePath:instancePath+"/reviews",schemaPath:"#/$defs/Reviews/required",keyword:"required",params:{missingProperty: "changesRequested"},message:"must have required property '"+"changesRequested"+"'"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
for(const key8 in data55){
if(!((key8 === "approved") || (key8 === "changesRequested"))){
const err126 = {instancePath:instancePath+"/reviews",schemaPath:"#/$defs/Reviews/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data55.approved !== undefined){
let data56 = data55.approved;
if(Array.isArray(data56)){
const len6 = data56.length;
for(let i6=0; i6<len6; i6++){
if(typeof data56[i6] !== "string"){
const err127 = {instancePath:instancePath+"/reviews/approved/" + i6,schemaPath:"#/$defs/Reviews/properties/approved/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
}
else {
const err128 = {instancePath:instancePath+"/reviews/approved",schemaPath:"#/$defs/Reviews/properties/approved/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data55.changesRequested !== undefined){
let data58 = data55.changesRequested;
if(Array.isArray(data58)){
const len7 = data58.length;
for(let i7=0; i7<len7; i7++){
if(typeof data58[i7] !== "string"){
const err129 = {instancePath:instancePath+"/reviews/changesRequested/" + i7,schemaPath:"#/$defs/Reviews/properties/changesRequested/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
}
else {
const err130 = {instancePath:instancePath+"/reviews/changesRequested",schemaPath:"#/$defs/Reviews/properties/changesRequested/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
}
else {
const err131 = {instancePath:instancePath+"/reviews",schemaPath:"#/$defs/Reviews/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
var _valid3 = _errs136 === errors;
if(_valid3 && valid30){
valid30 = false;
passing3 = [passing3, 1];
}
else {
if(_valid3){
valid30 = true;
passing3 = 1;
}
}
if(!valid30){
const err132 = {instancePath:instancePath+"/reviews",schemaPath:"#/properties/reviews/oneOf",keyword:"oneOf",params:{passingSchemas: passing3},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
else {
errors = _errs133;
if(vErrors !== null){
if(_errs133){
vErrors.length = _errs133;
}
else {
vErrors = null;
}
}
}
}
if(data.milestone !== undefined){
let data60 = data.milestone;
const _errs149 = errors;
let valid37 = false;
let passing4 = null;
const _errs150 = errors;
if(data60 !== null){
const err133 = {instancePath:instancePath+"/milestone",schemaPath:"#/properties/milestone/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
var _valid4 = _errs150 === errors;
if(_valid4){
valid37 = true;
passing4 = 0;
}
const _errs152 = errors;
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
if(data60.number === undefined){
const err134 = {instancePath:instancePath+"/milestone",schemaPath:"#/$defs/Milestone/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(data60.title === undefined){
const err135 = {instancePath:instancePath+"/milestone",schemaPath:"#/$defs/Milestone/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(data60.dueOn === undefined){
const err136 = {instancePath:instancePath+"/milestone",schemaPath:"#/$defs/Milestone/required",keyword:"required",params:{missingProperty: "dueOn"},message:"must have required property '"+"dueOn"+"'"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(data60.created === undefined){
const err137 = {instancePath:instancePath+"/milestone",schemaPath:"#/$defs/Milestone/required",keyword:"required",params:{missingProperty: "created"},message:"must have required property '"+"created"+"'"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if(data60.updated === undefined){
const err138 = {instancePath:instancePath+"/milestone",schemaPath:"#/$defs/Milestone/required",keyword:"required",params:{missingProperty: "updated"},message:"must have required property '"+"updated"+"'"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if(data60.closed === undefined){
const err139 = {instancePath:instancePath+"/milestone",schemaPath:"#/$defs/Milestone/required",keyword:"required",params:{missingProperty: "closed"},message:"must have required property '"+"closed"+"'"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(data60.unchanged === undefined){
const err140 = {instancePath:instancePath+"/milestone",schemaPath:"#/$defs/Milestone/required",keyword:"required",params:{missingProperty: "unchanged"},message:"must have required property '"+"unchanged"+"'"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
for(const key9 in data60){
if(!(((((((key9 === "number") || (key9 === "title")) || (key9 === "dueOn")) || (key9 === "created")) || (key9 === "updated")) || (key9 === "closed")) || (key9 === "unchanged"))){
const err141 = {instancePath:instancePath+"/milestone",schemaPath:"#/$defs/Milestone/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data60.number !== undefined){
let data61 = data60.number;
if((!(((typeof data61 == "number") && (!(data61 % 1) && !isNaN(data61))) && (isFinite(data61)))) && (data61 !== null)){
const err142 = {instancePath:instancePath+"/milestone/number",schemaPath:"#/$defs/Milestone/properties/number/type",keyword:"type",params:{type: schema71.properties.number.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data60.title !== undefined){
if(typeof data60.title !== "string"){
const err143 = {instancePath:instancePath+"/milestone/title",schemaPath:"#/$defs/Milestone/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data60.dueOn !== undefined){
let data63 = data60.dueOn;
if(typeof data63 === "string"){
if(!(formats12.test(data63))){
const err144 = {instancePath:instancePath+"/milestone/dueOn",schemaPath:"#/$defs/Milestone/properties/dueOn/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
else {
const err145 = {instancePath:instancePath+"/milestone/dueOn",schemaPath:"#/$defs/Milestone/properties/dueOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data60.created !== undefined){
let data64 = data60.created;
if(!(((typeof data64 == "number") && (!(data64 % 1) && !isNaN(data64))) && (isFinite(data64)))){
const err146 = {instancePath:instancePath+"/milestone/created",schemaPath:"#/$defs/Milestone/properties/created/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if((typeof data64 == "number") && (isFinite(data64))){
if(data64 < 0 || isNaN(data64)){
const err147 = {instancePath:instancePath+"/milestone/created",schemaPath:"#/$defs/Milestone/properties/created/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
}
if(data60.updated !== undefined){
let data65 = data60.updated;
if(!(((typeof data65 == "number") && (!(data65 % 1) && !isNaN(data65))) && (isFinite(data65)))){
const err148 = {instancePath:instancePath+"/milestone/updated",schemaPath:"#/$defs/Milestone/properties/updated/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if((typeof data65 == "number") && (isFinite(data65))){
if(data65 < 0 || isNaN(data65)){
const err149 = {instancePath:instancePath+"/milestone/updated",schemaPath:"#/$defs/Milestone/properties/updated/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
}
if(data60.closed !== undefined){
let data66 = data60.closed;
if(!(((typeof data66 == "number") && (!(data66 % 1) && !isNaN(data66))) && (isFinite(data66)))){
const err150 = {instancePath:instancePath+"/milestone/closed",schemaPath:"#/$defs/Milestone/properties/closed/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if((typeof data66 == "number") && (isFinite(data66))){
if(data66 < 0 || isNaN(data66)){
const err151 = {instancePath:instancePath+"/milestone/closed",schemaPath:"#/$defs/Milestone/properties/closed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
}
if(data60.unchanged !== undefined){
let data67 = data60.unchanged;
if(!(((typeof data67 == "number") && (!(data67 % 1) && !isNaN(data67))) && (isFinite(data67)))){
const err152 = {instancePath:instancePath+"/milestone/unchanged",schemaPath:"#/$defs/Milestone/properties/unchanged/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
if((typeof data67 == "number") && (isFinite(data67))){
if(data67 < 0 || isNaN(data67)){
const err153 = {instancePath:instancePath+"/milestone/unchanged",schemaPath:"#/$defs/Milestone/properties/unchanged/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
}
}
else {
const err154 = {instancePath:instancePath+"/milestone",schemaPath:"#/$defs/Milestone/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
var _valid4 = _errs152 === errors;
if(_valid4 && valid37){
valid37 = false;
passing4 = [passing4, 1];
}
else {
if(_valid4){
valid37 = true;
passing4 = 1;
}
}
if(!valid37){
const err155 = {instancePath:instancePath+"/milestone",schemaPath:"#/properties/milestone/oneOf",keyword:"oneOf",params:{passingSchemas: passing4},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
else {
errors = _errs149;
if(vErrors !== null){
if(_errs149){
vErrors.length = _errs149;
}
else {
vErrors = null;
}
}
}
}
if(data.notes !== undefined){
let data68 = data.notes;
if(Array.isArray(data68)){
const len8 = data68.length;
for(let i8=0; i8<len8; i8++){
let data69 = data68[i8];
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
if(data69.code === undefined){
const err156 = {instancePath:instancePath+"/notes/" + i8,schemaPath:"https://locktender.dev/schemas/quality-gate.schema.json#/$defs/Note/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if(data69.message === undefined){
const err157 = {instancePath:instancePath+"/notes/" + i8,schemaPath:"https://locktender.dev/schemas/quality-gate.schema.json#/$defs/Note/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
for(const key10 in data69){
if(!(((key10 === "code") || (key10 === "message")) || (key10 === "evidence"))){
const err158 = {instancePath:instancePath+"/notes/" + i8,schemaPath:"https://locktender.dev/schemas/quality-gate.schema.json#/$defs/Note/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data69.code !== undefined){
let data70 = data69.code;
if(typeof data70 === "string"){
if(!pattern4.test(data70)){
const err159 = {instancePath:instancePath+"/notes/" + i8+"/code",schemaPath:"https://locktender.dev/schemas/quality-gate.schema.json#/$defs/Note/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*/[a-z0-9][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*/[a-z0-9][a-z0-9-]*$"+"\""};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
else {
const err160 = {instancePath:instancePath+"/notes/" + i8+"/code",schemaPath:"https://locktender.dev/schemas/quality-gate.schema.json#/$defs/Note/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data69.message !== undefined){
if(typeof data69.message !== "string"){
const err161 = {instancePath:instancePath+"/notes/" + i8+"/message",schemaPath:"https://locktender.dev/schemas/quality-gate.schema.json#/$defs/Note/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data69.evidence !== undefined){
if(typeof data69.evidence !== "string"){
const err162 = {instancePath:instancePath+"/notes/" + i8+"/evidence",schemaPath:"https://locktender.dev/schemas/quality-gate.schema.json#/$defs/Note/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
}
else {
const err163 = {instancePath:instancePath+"/notes/" + i8,schemaPath:"https://locktender.dev/schemas/quality-gate.schema.json#/$defs/Note/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
}
else {
const err164 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
}
else {
const err165 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
