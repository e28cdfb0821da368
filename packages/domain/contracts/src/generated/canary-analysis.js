// Generated from schemas/ by `npm run generate`; do not edit.
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://locktender.dev/schemas/canary-analysis.schema.json","title":"CanaryAnalysisData","type":"object","additionalProperties":false,"required":["method","outcome","sentence","stage","metrics","together","guards","kayenta","findings"],"properties":{"method":{"type":"string","enum":["sequential","kayenta"]},"outcome":{"$ref":"#/$defs/CanaryOutcome"},"sentence":{"type":"string"},"stage":{"$ref":"#/$defs/CanaryStage"},"metrics":{"type":"array","items":{"$ref":"#/$defs/MetricJudgement"}},"together":{"oneOf":[{"$ref":"#/$defs/JointEvidence"},{"type":"null"}]},"guards":{"type":"array","items":{"$ref":"#/$defs/GuardJudgement"}},"kayenta":{"oneOf":[{"$ref":"#/$defs/KayentaReport"},{"type":"null"}]},"findings":{"type":"array","items":{"$ref":"#/$defs/CanaryFinding"}},"decision":{"$ref":"#/$defs/StageDecision"},"window":{"$ref":"#/$defs/StageWindow"},"plan":{"type":"array","items":{"$ref":"#/$defs/FindingPlan"}},"selfTest":{"type":"array","items":{"$ref":"#/$defs/SelfTestReport"}}},"$defs":{"CanaryOutcome":{"title":"CanaryOutcome","type":"string","enum":["pass","worse","inconclusive","no-data","error"]},"StageDecision":{"title":"StageDecision","type":"string","enum":["advance","watch","hold","rollback"]},"StageWindow":{"title":"StageWindow","type":"object","additionalProperties":false,"required":["from","to"],"properties":{"from":{"type":"string","format":"date-time"},"to":{"type":"string","format":"date-time"}}},"FindingPlan":{"title":"FindingPlan","type":"object","additionalProperties":false,"required":["metric","region","doublingMinutes","smallestRatio","sentence"],"properties":{"metric":{"type":"string"},"region":{"type":["string","null"]},"doublingMinutes":{"type":["number","null"]},"smallestRatio":{"type":["number","null"]},"sentence":{"type":"string"}}},"SelfTestReport":{"title":"SelfTestReport","type":"object","additionalProperties":false,"required":["metric","region","pieceMinutes","pieces","failedFrom"],"properties":{"metric":{"type":"string"},"region":{"type":["string","null"]},"pieceMinutes":{"type":"integer"},"pieces":{"type":"integer"},"failedFrom":{"type":"array","items":{"type":"integer"}}}},"CanaryStage":{"title":"CanaryStage","type":"object","additionalProperties":false,"required":["share","observedShare","minutes","minutesSeen"],"properties":{"share":{"type":"number"},"observedShare":{"type":["number","null"]},"minutes":{"type":"integer"},"minutesSeen":{"type":"integer"}}},"SideCounts":{"title":"SideCounts","type":"object","additionalProperties":false,"required":["bad","total"],"properties":{"bad":{"type":"number"},"total":{"type":"number"}}},"MetricJudgement":{"title":"MetricJudgement","type":"object","additionalProperties":false,"required":["name","region","kind","critical","outcome","sentence","tolerate","limit","worseAt","safeAt","counts","estimate","interval","evidence","isControlled","noise","warmup","dropped","series","leak","baseline"],"properties":{"name":{"type":"string"},"region":{"type":["string","null"]},"kind":{"type":"string","enum":["ratio","latency","gauge"]},"critical":{"type":"boolean"},"outcome":{"$ref":"#/$defs/CanaryOutcome"},"sentence":{"type":"string"},"tolerate":{"type":"number"},"limit":{"type":"number"},"worseAt":{"type":["integer","null"]},"safeAt":{"type":["integer","null"]},"counts":{"oneOf":[{"type":"null"},{"type":"object","additionalProperties":false,"required":["canary","baseline"],"properties":{"canary":{"$ref":"#/$defs/SideCounts"},"baseline":{"$ref":"#/$defs/SideCounts"}}}]},"estimate":{"type":["number","null"]},"interval":{"$ref":"#/$defs/RatioBounds"},"evidence":{"$ref":"#/$defs/EvidenceValue"},"isControlled":{"type":"boolean"},"noise":{"$ref":"#/$defs/NoiseUsed"},"warmup":{"type":"object","additionalProperties":false,"required":["minutes","credit","applied"],"properties":{"minutes":{"type":"integer"},"credit":{"type":"number"},"applied":{"type":"number"}}},"dropped":{"type":"array","items":{"$ref":"#/$defs/DroppedMinutes"}},"series":{"type":"object","additionalProperties":false,"required":["logEvidence","estimate","canary","baseline"],"properties":{"logEvidence":{"type":"array","items":{"type":"number"}},"estimate":{"type":"array","items":{"type":"number"}},"canary":{"type":"array","items":{"type":["number","null"]}},"baseline":{"type":"array","items":{"type":["number","null"]}},"band":{"$ref":"#/$defs/RatioBand"}}},"leak":{"oneOf":[{"$ref":"#/$defs/LeakReport"},{"type":"null"}]},"baseline":{"$ref":"#/$defs/BaselineHealth"}}},"RatioBand":{"title":"RatioBand","type":"object","additionalProperties":false,"required":["lower","upper"],"properties":{"lower":{"type":"array","items":{"type":["number","null"]}},"upper":{"type":"array","items":{"type":["number","null"]}}}},"RatioBounds":{"title":"RatioBounds","type":"object","additionalProperties":false,"required":["lower","upper"],"properties":{"lower":{"type":["number","null"]},"upper":{"type":["number","null"]}}},"EvidenceValue":{"title":"EvidenceValue","type":"object","additionalProperties":false,"required":["lastLog","highestLog","pValue"],"properties":{"lastLog":{"type":["number","null"]},"highestLog":{"type":["number","null"]},"pValue":{"type":["number","null"]}}},"NoiseUsed":{"title":"NoiseUsed","type":"object","additionalProperties":false,"required":["variance","source","historyMinutes"],"properties":{"variance":{"type":["number","null"]},"source":{"type":"string","enum":["history","raised","assumed","stage","none"]},"historyMinutes":{"type":"integer"}}},"DroppedMinutes":{"title":"DroppedMinutes","type":"object","additionalProperties":false,"required":["from","to","why"],"properties":{"from":{"type":"integer"},"to":{"type":"integer"},"why":{"type":"string","enum":["canary-missing","baseline-missing","both-missing","canary-no-traffic","baseline-no-traffic","not-positive"]}}},"LeakReport":{"title":"LeakReport","type":"object","additionalProperties":false,"required":["leakAt","looks"],"properties":{"leakAt":{"type":["integer","null"]},"looks":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["minute","slopePerMinute","score","limit"],"properties":{"minute":{"type":"integer"},"slopePerMinute":{"type":"number"},"score":{"type":"number"},"limit":{"type":"number"}}}}}},"BaselineHealth":{"title":"BaselineHealth","type":"string","enum":["healthy","failing","unknown"]},"JointEvidence":{"title":"JointEvidence","type":"object","additionalProperties":false,"required":["metrics","limit","lastLog","worseAt"],"properties":{"metrics":{"type":"integer"},"limit":{"type":"number"},"lastLog":{"type":"number"},"worseAt":{"type":["integer","null"]}}},"GuardJudgement":{"title":"GuardJudgement","type":"object","additionalProperties":false,"required":["metric","region","rule","outcome","firedAt","value","limit","sentence","isControlled"],"properties":{"metric":{"type":"string"},"region":{"type":["string","null"]},"rule":{"type":"string"},"outcome":{"type":"string","enum":["fired","quiet","unknown"]},"firedAt":{"type":["integer","null"]},"value":{"type":["number","null"]},"limit":{"type":"number"},"sentence":{"type":"string"},"isControlled":{"const":false}}},"KayentaReport":{"title":"KayentaReport","type":"object","additionalProperties":false,"required":["score","classification","reason","groupScores","metrics"],"properties":{"score":{"type":"number"},"classification":{"type":"string","enum":["Pass","Marginal","Fail"]},"reason":{"type":"string"},"groupScores":{"type":"object","additionalProperties":{"type":"number"}},"metrics":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","classification","critical","muted","ratio","reason"],"properties":{"name":{"type":"string"},"classification":{"type":"string","enum":["Pass","High","Low","Nodata","NodataFailMetric","Error"]},"critical":{"type":"boolean"},"muted":{"type":"boolean"},"ratio":{"type":["number","null"]},"reason":{"type":["string","null"]}}}}}},"CanaryFinding":{"title":"CanaryFinding","type":"object","additionalProperties":false,"required":["code","message"],"properties":{"code":{"type":"string","pattern":"^canary/[a-z0-9-]+$"},"metric":{"type":"string"},"message":{"type":"string"}}}}};
const schema32 = {"title":"CanaryOutcome","type":"string","enum":["pass","worse","inconclusive","no-data","error"]};
const schema33 = {"title":"CanaryStage","type":"object","additionalProperties":false,"required":["share","observedShare","minutes","minutesSeen"],"properties":{"share":{"type":"number"},"observedShare":{"type":["number","null"]},"minutes":{"type":"integer"},"minutesSeen":{"type":"integer"}}};
const schema45 = {"title":"JointEvidence","type":"object","additionalProperties":false,"required":["metrics","limit","lastLog","worseAt"],"properties":{"metrics":{"type":"integer"},"limit":{"type":"number"},"lastLog":{"type":"number"},"worseAt":{"type":["integer","null"]}}};
const schema46 = {"title":"GuardJudgement","type":"object","additionalProperties":false,"required":["metric","region","rule","outcome","firedAt","value","limit","sentence","isControlled"],"properties":{"metric":{"type":"string"},"region":{"type":["string","null"]},"rule":{"type":"string"},"outcome":{"type":"string","enum":["fired","quiet","unknown"]},"firedAt":{"type":["integer","null"]},"value":{"type":["number","null"]},"limit":{"type":"number"},"sentence":{"type":"string"},"isControlled":{"const":false}}};
const schema47 = {"title":"KayentaReport","type":"object","additionalProperties":false,"required":["score","classification","reason","groupScores","metrics"],"properties":{"score":{"type":"number"},"classification":{"type":"string","enum":["Pass","Marginal","Fail"]},"reason":{"type":"string"},"groupScores":{"type":"object","additionalProperties":{"type":"number"}},"metrics":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","classification","critical","muted","ratio","reason"],"properties":{"name":{"type":"string"},"classification":{"type":"string","enum":["Pass","High","Low","Nodata","NodataFailMetric","Error"]},"critical":{"type":"boolean"},"muted":{"type":"boolean"},"ratio":{"type":["number","null"]},"reason":{"type":["string","null"]}}}}}};
const schema48 = {"title":"CanaryFinding","type":"object","additionalProperties":false,"required":["code","message"],"properties":{"code":{"type":"string","pattern":"^canary/[a-z0-9-]+$"},"metric":{"type":"string"},"message":{"type":"string"}}};
const schema49 = {"title":"StageDecision","type":"string","enum":["advance","watch","hold","rollback"]};
const schema50 = {"title":"StageWindow","type":"object","additionalProperties":false,"required":["from","to"],"properties":{"from":{"type":"string","format":"date-time"},"to":{"type":"string","format":"date-time"}}};
const schema51 = {"title":"FindingPlan","type":"object","additionalProperties":false,"required":["metric","region","doublingMinutes","smallestRatio","sentence"],"properties":{"metric":{"type":"string"},"region":{"type":["string","null"]},"doublingMinutes":{"type":["number","null"]},"smallestRatio":{"type":["number","null"]},"sentence":{"type":"string"}}};
const schema52 = {"title":"SelfTestReport","type":"object","additionalProperties":false,"required":["metric","region","pieceMinutes","pieces","failedFrom"],"properties":{"metric":{"type":"string"},"region":{"type":["string","null"]},"pieceMinutes":{"type":"integer"},"pieces":{"type":"integer"},"failedFrom":{"type":"array","items":{"type":"integer"}}}};
const func1 = Object.prototype.hasOwnProperty;
const schema34 = {"title":"MetricJudgement","type":"object","additionalProperties":false,"required":["name","region","kind","critical","outcome","sentence","tolerate","limit","worseAt","safeAt","counts","estimate","interval","evidence","isControlled","noise","warmup","dropped","series","leak","baseline"],"properties":{"name":{"type":"string"},"region":{"type":["string","null"]},"kind":{"type":"string","enum":["ratio","latency","gauge"]},"critical":{"type":"boolean"},"outcome":{"$ref":"#/$defs/CanaryOutcome"},"sentence":{"type":"string"},"tolerate":{"type":"number"},"limit":{"type":"number"},"worseAt":{"type":["integer","null"]},"safeAt":{"type":["integer","null"]},"counts":{"oneOf":[{"type":"null"},{"type":"object","additionalProperties":false,"required":["canary","baseline"],"properties":{"canary":{"$ref":"#/$defs/SideCounts"},"baseline":{"$ref":"#/$defs/SideCounts"}}}]},"estimate":{"type":["number","null"]},"interval":{"$ref":"#/$defs/RatioBounds"},"evidence":{"$ref":"#/$defs/EvidenceValue"},"isControlled":{"type":"boolean"},"noise":{"$ref":"#/$defs/NoiseUsed"},"warmup":{"type":"object","additionalProperties":false,"required":["minutes","credit","applied"],"properties":{"minutes":{"type":"integer"},"credit":{"type":"number"},"applied":{"type":"number"}}},"dropped":{"type":"array","items":{"$ref":"#/$defs/DroppedMinutes"}},"series":{"type":"object","additionalProperties":false,"required":["logEvidence","estimate","canary","baseline"],"properties":{"logEvidence":{"type":"array","items":{"type":"number"}},"estimate":{"type":"array","items":{"type":"number"}},"canary":{"type":"array","items":{"type":["number","null"]}},"baseline":{"type":"array","items":{"type":["number","null"]}},"band":{"$ref":"#/$defs/RatioBand"}}},"leak":{"oneOf":[{"$ref":"#/$defs/LeakReport"},{"type":"null"}]},"baseline":{"$ref":"#/$defs/BaselineHealth"}}};
const schema36 = {"title":"SideCounts","type":"object","additionalProperties":false,"required":["bad","total"],"properties":{"bad":{"type":"number"},"total":{"type":"number"}}};
const schema38 = {"title":"RatioBounds","type":"object","additionalProperties":false,"required":["lower","upper"],"properties":{"lower":{"type":["number","null"]},"upper":{"type":["number","null"]}}};
const schema39 = {"title":"EvidenceValue","type":"object","additionalProperties":false,"required":["lastLog","highestLog","pValue"],"properties":{"lastLog":{"type":["number","null"]},"highestLog":{"type":["number","null"]},"pValue":{"type":["number","null"]}}};
const schema40 = {"title":"NoiseUsed","type":"object","additionalProperties":false,"required":["variance","source","historyMinutes"],"properties":{"variance":{"type":["number","null"]},"source":{"type":"string","enum":["history","raised","assumed","stage","none"]},"historyMinutes":{"type":"integer"}}};
const schema41 = {"title":"DroppedMinutes","type":"object","additionalProperties":false,"required":["from","to","why"],"properties":{"from":{"type":"integer"},"to":{"type":"integer"},"why":{"type":"string","enum":["canary-missing","baseline-missing","both-missing","canary-no-traffic","baseline-no-traffic","not-positive"]}}};
const schema42 = {"title":"RatioBand","type":"object","additionalProperties":false,"required":["lower","upper"],"properties":{"lower":{"type":"array","items":{"type":["number","null"]}},"upper":{"type":"array","items":{"type":["number","null"]}}}};
const schema43 = {"title":"LeakReport","type":"object","additionalProperties":false,"required":["leakAt","looks"],"properties":{"leakAt":{"type":["integer","null"]},"looks":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["minute","slopePerMinute","score","limit"],"properties":{"minute":{"type":"integer"},"slopePerMinute":{"type":"number"},"score":{"type":"number"},"limit":{"type":"number"}}}}}};
const schema44 = {"title":"BaselineHealth","type":"string","enum":["healthy","failing","unknown"]};

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
if(data.region === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "region"},message:"must have required property '"+"region"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.kind === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.critical === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "critical"},message:"must have required property '"+"critical"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.outcome === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "outcome"},message:"must have required property '"+"outcome"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.sentence === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sentence"},message:"must have required property '"+"sentence"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.tolerate === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tolerate"},message:"must have required property '"+"tolerate"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.limit === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "limit"},message:"must have required property '"+"limit"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.worseAt === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "worseAt"},message:"must have required property '"+"worseAt"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.safeAt === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "safeAt"},message:"must have required property '"+"safeAt"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.counts === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "counts"},message:"must have required property '"+"counts"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.estimate === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "estimate"},message:"must have required property '"+"estimate"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.interval === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "interval"},message:"must have required property '"+"interval"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.evidence === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.isControlled === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "isControlled"},message:"must have required property '"+"isControlled"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.noise === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "noise"},message:"must have required property '"+"noise"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.warmup === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "warmup"},message:"must have required property '"+"warmup"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.dropped === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dropped"},message:"must have required property '"+"dropped"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.series === undefined){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "series"},message:"must have required property '"+"series"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data.leak === undefined){
const err19 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "leak"},message:"must have required property '"+"leak"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data.baseline === undefined){
const err20 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "baseline"},message:"must have required property '"+"baseline"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema34.properties, key0))){
const err21 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err22 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.region !== undefined){
let data1 = data.region;
if((typeof data1 !== "string") && (data1 !== null)){
const err23 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: schema34.properties.region.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.kind !== undefined){
let data2 = data.kind;
if(typeof data2 !== "string"){
const err24 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!(((data2 === "ratio") || (data2 === "latency")) || (data2 === "gauge"))){
const err25 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema34.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.critical !== undefined){
if(typeof data.critical !== "boolean"){
const err26 = {instancePath:instancePath+"/critical",schemaPath:"#/properties/critical/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.outcome !== undefined){
let data4 = data.outcome;
if(typeof data4 !== "string"){
const err27 = {instancePath:instancePath+"/outcome",schemaPath:"#/$defs/CanaryOutcome/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!(((((data4 === "pass") || (data4 === "worse")) || (data4 === "inconclusive")) || (data4 === "no-data")) || (data4 === "error"))){
const err28 = {instancePath:instancePath+"/outcome",schemaPath:"#/$defs/CanaryOutcome/enum",keyword:"enum",params:{allowedValues: schema32.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.sentence !== undefined){
if(typeof data.sentence !== "string"){
const err29 = {instancePath:instancePath+"/sentence",schemaPath:"#/properties/sentence/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.tolerate !== undefined){
let data6 = data.tolerate;
if(!((typeof data6 == "number") && (isFinite(data6)))){
const err30 = {instancePath:instancePath+"/tolerate",schemaPath:"#/properties/tolerate/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.limit !== undefined){
let data7 = data.limit;
if(!((typeof data7 == "number") && (isFinite(data7)))){
const err31 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.worseAt !== undefined){
let data8 = data.worseAt;
if((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (data8 !== null)){
const err32 = {instancePath:instancePath+"/worseAt",schemaPath:"#/properties/worseAt/type",keyword:"type",params:{type: schema34.properties.worseAt.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.safeAt !== undefined){
let data9 = data.safeAt;
if((!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) && (data9 !== null)){
const err33 = {instancePath:instancePath+"/safeAt",schemaPath:"#/properties/safeAt/type",keyword:"type",params:{type: schema34.properties.safeAt.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.counts !== undefined){
let data10 = data.counts;
const _errs24 = errors;
let valid2 = false;
let passing0 = null;
const _errs25 = errors;
if(data10 !== null){
const err34 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var _valid0 = _errs25 === errors;
if(_valid0){
valid2 = true;
passing0 = 0;
}
const _errs27 = errors;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.canary === undefined){
const err35 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/oneOf/1/required",keyword:"required",params:{missingProperty: "canary"},message:"must have required property '"+"canary"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data10.baseline === undefined){
const err36 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/oneOf/1/required",keyword:"required",params:{missingProperty: "baseline"},message:"must have required property '"+"baseline"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
for(const key1 in data10){
if(!((key1 === "canary") || (key1 === "baseline"))){
const err37 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data10.canary !== undefined){
let data11 = data10.canary;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.bad === undefined){
const err38 = {instancePath:instancePath+"/counts/canary",schemaPath:"#/$defs/SideCounts/required",keyword:"required",params:{missingProperty: "bad"},message:"must have required property '"+"bad"+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data11.total === undefined){
const err39 = {instancePath:instancePath+"/counts/canary",schemaPath:"#/$defs/SideCounts/required",keyword:"required",params:{missingProperty: "total"},message:"must have required property '"+"total"+"'"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
for(const key2 in data11){
if(!((key2 === "bad") || (key2 === "total"))){
const err40 = {instancePath:instancePath+"/counts/canary",schemaPath:"#/$defs/SideCounts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data11.bad !== undefined){
let data12 = data11.bad;
if(!((typeof data12 == "number") && (isFinite(data12)))){
const err41 = {instancePath:instancePath+"/counts/canary/bad",schemaPath:"#/$defs/SideCounts/properties/bad/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data11.total !== undefined){
let data13 = data11.total;
if(!((typeof data13 == "number") && (isFinite(data13)))){
const err42 = {instancePath:instancePath+"/counts/canary/total",schemaPath:"#/$defs/SideCounts/properties/total/type",keyword:"type",params:{type: "number"},message:"must be number"};
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
else {
const err43 = {instancePath:instancePath+"/counts/canary",schemaPath:"#/$defs/SideCounts/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data10.baseline !== undefined){
let data14 = data10.baseline;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.bad === undefined){
const err44 = {instancePath:instancePath+"/counts/baseline",schemaPath:"#/$defs/SideCounts/required",keyword:"required",params:{missingProperty: "bad"},message:"must have required property '"+"bad"+"'"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data14.total === undefined){
const err45 = {instancePath:instancePath+"/counts/baseline",schemaPath:"#/$defs/SideCounts/required",keyword:"required",params:{missingProperty: "total"},message:"must have required property '"+"total"+"'"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
for(const key3 in data14){
if(!((key3 === "bad") || (key3 === "total"))){
const err46 = {instancePath:instancePath+"/counts/baseline",schemaPath:"#/$defs/SideCounts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data14.bad !== undefined){
let data15 = data14.bad;
if(!((typeof data15 == "number") && (isFinite(data15)))){
const err47 = {instancePath:instancePath+"/counts/baseline/bad",schemaPath:"#/$defs/SideCounts/properties/bad/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data14.total !== undefined){
let data16 = data14.total;
if(!((typeof data16 == "number") && (isFinite(data16)))){
const err48 = {instancePath:instancePath+"/counts/baseline/total",schemaPath:"#/$defs/SideCounts/properties/total/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/counts/baseline",schemaPath:"#/$defs/SideCounts/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
var _valid0 = _errs27 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid2 = true;
passing0 = 1;
}
}
if(!valid2){
const err51 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
else {
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
}
if(data.estimate !== undefined){
let data17 = data.estimate;
if((!((typeof data17 == "number") && (isFinite(data17)))) && (data17 !== null)){
const err52 = {instancePath:instancePath+"/estimate",schemaPath:"#/properties/estimate/type",keyword:"type",params:{type: schema34.properties.estimate.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.interval !== undefined){
let data18 = data.interval;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.lower === undefined){
const err53 = {instancePath:instancePath+"/interval",schemaPath:"#/$defs/RatioBounds/required",keyword:"required",params:{missingProperty: "lower"},message:"must have required property '"+"lower"+"'"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data18.upper === undefined){
const err54 = {instancePath:instancePath+"/interval",schemaPath:"#/$defs/RatioBounds/required",keyword:"required",params:{missingProperty: "upper"},message:"must have required property '"+"upper"+"'"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
for(const key4 in data18){
if(!((key4 === "lower") || (key4 === "upper"))){
const err55 = {instancePath:instancePath+"/interval",schemaPath:"#/$defs/RatioBounds/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data18.lower !== undefined){
let data19 = data18.lower;
if((!((typeof data19 == "number") && (isFinite(data19)))) && (data19 !== null)){
const err56 = {instancePath:instancePath+"/interval/lower",schemaPath:"#/$defs/RatioBounds/properties/lower/type",keyword:"type",params:{type: schema38.properties.lower.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data18.upper !== undefined){
let data20 = data18.upper;
if((!((typeof data20 == "number") && (isFinite(data20)))) && (data20 !== null)){
const err57 = {instancePath:instancePath+"/interval/upper",schemaPath:"#/$defs/RatioBounds/properties/upper/type",keyword:"type",params:{type: schema38.properties.upper.type},message:"must be number,null"};
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
const err58 = {instancePath:instancePath+"/interval",schemaPath:"#/$defs/RatioBounds/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.evidence !== undefined){
let data21 = data.evidence;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.lastLog === undefined){
const err59 = {instancePath:instancePath+"/evidence",schemaPath:"#/$defs/EvidenceValue/required",keyword:"required",params:{missingProperty: "lastLog"},message:"must have required property '"+"lastLog"+"'"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data21.highestLog === undefined){
const err60 = {instancePath:instancePath+"/evidence",schemaPath:"#/$defs/EvidenceValue/required",keyword:"required",params:{missingProperty: "highestLog"},message:"must have required property '"+"highestLog"+"'"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data21.pValue === undefined){
const err61 = {instancePath:instancePath+"/evidence",schemaPath:"#/$defs/EvidenceValue/required",keyword:"required",params:{missingProperty: "pValue"},message:"must have required property '"+"pValue"+"'"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
for(const key5 in data21){
if(!(((key5 === "lastLog") || (key5 === "highestLog")) || (key5 === "pValue"))){
const err62 = {instancePath:instancePath+"/evidence",schemaPath:"#/$defs/EvidenceValue/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data21.lastLog !== undefined){
let data22 = data21.lastLog;
if((!((typeof data22 == "number") && (isFinite(data22)))) && (data22 !== null)){
const err63 = {instancePath:instancePath+"/evidence/lastLog",schemaPath:"#/$defs/EvidenceValue/properties/lastLog/type",keyword:"type",params:{type: schema39.properties.lastLog.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data21.highestLog !== undefined){
let data23 = data21.highestLog;
if((!((typeof data23 == "number") && (isFinite(data23)))) && (data23 !== null)){
const err64 = {instancePath:instancePath+"/evidence/highestLog",schemaPath:"#/$defs/EvidenceValue/properties/highestLog/type",keyword:"type",params:{type: schema39.properties.highestLog.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data21.pValue !== undefined){
let data24 = data21.pValue;
if((!((typeof data24 == "number") && (isFinite(data24)))) && (data24 !== null)){
const err65 = {instancePath:instancePath+"/evidence/pValue",schemaPath:"#/$defs/EvidenceValue/properties/pValue/type",keyword:"type",params:{type: schema39.properties.pValue.type},message:"must be number,null"};
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
const err66 = {instancePath:instancePath+"/evidence",schemaPath:"#/$defs/EvidenceValue/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data.isControlled !== undefined){
if(typeof data.isControlled !== "boolean"){
const err67 = {instancePath:instancePath+"/isControlled",schemaPath:"#/properties/isControlled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.noise !== undefined){
let data26 = data.noise;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.variance === undefined){
const err68 = {instancePath:instancePath+"/noise",schemaPath:"#/$defs/NoiseUsed/required",keyword:"required",params:{missingProperty: "variance"},message:"must have required property '"+"variance"+"'"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data26.source === undefined){
const err69 = {instancePath:instancePath+"/noise",schemaPath:"#/$defs/NoiseUsed/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data26.historyMinutes === undefined){
const err70 = {instancePath:instancePath+"/noise",schemaPath:"#/$defs/NoiseUsed/required",keyword:"required",params:{missingProperty: "historyMinutes"},message:"must have required property '"+"historyMinutes"+"'"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
for(const key6 in data26){
if(!(((key6 === "variance") || (key6 === "source")) || (key6 === "historyMinutes"))){
const err71 = {instancePath:instancePath+"/noise",schemaPath:"#/$defs/NoiseUsed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data26.variance !== undefined){
let data27 = data26.variance;
if((!((typeof data27 == "number") && (isFinite(data27)))) && (data27 !== null)){
const err72 = {instancePath:instancePath+"/noise/variance",schemaPath:"#/$defs/NoiseUsed/properties/variance/type",keyword:"type",params:{type: schema40.properties.variance.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data26.source !== undefined){
let data28 = data26.source;
if(typeof data28 !== "string"){
const err73 = {instancePath:instancePath+"/noise/source",schemaPath:"#/$defs/NoiseUsed/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(!(((((data28 === "history") || (data28 === "raised")) || (data28 === "assumed")) || (data28 === "stage")) || (data28 === "none"))){
const err74 = {instancePath:instancePath+"/noise/source",schemaPath:"#/$defs/NoiseUsed/properties/source/enum",keyword:"enum",params:{allowedValues: schema40.properties.source.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data26.historyMinutes !== undefined){
let data29 = data26.historyMinutes;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err75 = {instancePath:instancePath+"/noise/historyMinutes",schemaPath:"#/$defs/NoiseUsed/properties/historyMinutes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
const err76 = {instancePath:instancePath+"/noise",schemaPath:"#/$defs/NoiseUsed/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data.warmup !== undefined){
let data30 = data.warmup;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.minutes === undefined){
const err77 = {instancePath:instancePath+"/warmup",schemaPath:"#/properties/warmup/required",keyword:"required",params:{missingProperty: "minutes"},message:"must have required property '"+"minutes"+"'"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data30.credit === undefined){
const err78 = {instancePath:instancePath+"/warmup",schemaPath:"#/properties/warmup/required",keyword:"required",params:{missingProperty: "credit"},message:"must have required property '"+"credit"+"'"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(data30.applied === undefined){
const err79 = {instancePath:instancePath+"/warmup",schemaPath:"#/properties/warmup/required",keyword:"required",params:{missingProperty: "applied"},message:"must have required property '"+"applied"+"'"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
for(const key7 in data30){
if(!(((key7 === "minutes") || (key7 === "credit")) || (key7 === "applied"))){
const err80 = {instancePath:instancePath+"/warmup",schemaPath:"#/properties/warmup/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data30.minutes !== undefined){
let data31 = data30.minutes;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
const err81 = {instancePath:instancePath+"/warmup/minutes",schemaPath:"#/properties/warmup/properties/minutes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data30.credit !== undefined){
let data32 = data30.credit;
if(!((typeof data32 == "number") && (isFinite(data32)))){
const err82 = {instancePath:instancePath+"/warmup/credit",schemaPath:"#/properties/warmup/properties/credit/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data30.applied !== undefined){
let data33 = data30.applied;
if(!((typeof data33 == "number") && (isFinite(data33)))){
const err83 = {instancePath:instancePath+"/warmup/applied",schemaPath:"#/properties/warmup/properties/applied/type",keyword:"type",params:{type: "number"},message:"must be number"};
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
else {
const err84 = {instancePath:instancePath+"/warmup",schemaPath:"#/properties/warmup/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data.dropped !== undefined){
let data34 = data.dropped;
if(Array.isArray(data34)){
const len0 = data34.length;
for(let i0=0; i0<len0; i0++){
let data35 = data34[i0];
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.from === undefined){
const err85 = {instancePath:instancePath+"/dropped/" + i0,schemaPath:"#/$defs/DroppedMinutes/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(data35.to === undefined){
const err86 = {instancePath:instancePath+"/dropped/" + i0,schemaPath:"#/$defs/DroppedMinutes/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(data35.why === undefined){
const err87 = {instancePath:instancePath+"/dropped/" + i0,schemaPath:"#/$defs/DroppedMinutes/required",keyword:"required",params:{missingProperty: "why"},message:"must have required property '"+"why"+"'"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
for(const key8 in data35){
if(!(((key8 === "from") || (key8 === "to")) || (key8 === "why"))){
const err88 = {instancePath:instancePath+"/dropped/" + i0,schemaPath:"#/$defs/DroppedMinutes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data35.from !== undefined){
let data36 = data35.from;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
const err89 = {instancePath:instancePath+"/dropped/" + i0+"/from",schemaPath:"#/$defs/DroppedMinutes/properties/from/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data35.to !== undefined){
let data37 = data35.to;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
const err90 = {instancePath:instancePath+"/dropped/" + i0+"/to",schemaPath:"#/$defs/DroppedMinutes/properties/to/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data35.why !== undefined){
let data38 = data35.why;
if(typeof data38 !== "string"){
const err91 = {instancePath:instancePath+"/dropped/" + i0+"/why",schemaPath:"#/$defs/DroppedMinutes/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(!((((((data38 === "canary-missing") || (data38 === "baseline-missing")) || (data38 === "both-missing")) || (data38 === "canary-no-traffic")) || (data38 === "baseline-no-traffic")) || (data38 === "not-positive"))){
const err92 = {instancePath:instancePath+"/dropped/" + i0+"/why",schemaPath:"#/$defs/DroppedMinutes/properties/why/enum",keyword:"enum",params:{allowedValues: schema41.properties.why.enum},message:"must be equal to one of the allowed values"};
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
else {
const err93 = {instancePath:instancePath+"/dropped/" + i0,schemaPath:"#/$defs/DroppedMinutes/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
else {
const err94 = {instancePath:instancePath+"/dropped",schemaPath:"#/properties/dropped/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data.series !== undefined){
let data39 = data.series;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(data39.logEvidence === undefined){
const err95 = {instancePath:instancePath+"/series",schemaPath:"#/properties/series/required",keyword:"required",params:{missingProperty: "logEvidence"},message:"must have required property '"+"logEvidence"+"'"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(data39.estimate === undefined){
const err96 = {instancePath:instancePath+"/series",schemaPath:"#/properties/series/required",keyword:"required",params:{missingProperty: "estimate"},message:"must have required property '"+"estimate"+"'"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(data39.canary === undefined){
const err97 = {instancePath:instancePath+"/series",schemaPath:"#/properties/series/required",keyword:"required",params:{missingProperty: "canary"},message:"must have required property '"+"canary"+"'"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(data39.baseline === undefined){
const err98 = {instancePath:instancePath+"/series",schemaPath:"#/properties/series/required",keyword:"required",params:{missingProperty: "baseline"},message:"must have required property '"+"baseline"+"'"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
for(const key9 in data39){
if(!(((((key9 === "logEvidence") || (key9 === "estimate")) || (key9 === "canary")) || (key9 === "baseline")) || (key9 === "band"))){
const err99 = {instancePath:instancePath+"/series",schemaPath:"#/properties/series/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data39.logEvidence !== undefined){
let data40 = data39.logEvidence;
if(Array.isArray(data40)){
const len1 = data40.length;
for(let i1=0; i1<len1; i1++){
let data41 = data40[i1];
if(!((typeof data41 == "number") && (isFinite(data41)))){
const err100 = {instancePath:instancePath+"/series/logEvidence/" + i1,schemaPath:"#/properties/series/properties/logEvidence/items/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
else {
const err101 = {instancePath:instancePath+"/series/logEvidence",schemaPath:"#/properties/series/properties/logEvidence/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data39.estimate !== undefined){
let data42 = data39.estimate;
if(Array.isArray(data42)){
const len2 = data42.length;
for(let i2=0; i2<len2; i2++){
let data43 = data42[i2];
if(!((typeof data43 == "number") && (isFinite(data43)))){
const err102 = {instancePath:instancePath+"/series/estimate/" + i2,schemaPath:"#/properties/series/properties/estimate/items/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/series/estimate",schemaPath:"#/properties/series/properties/estimate/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data39.canary !== undefined){
let data44 = data39.canary;
if(Array.isArray(data44)){
const len3 = data44.length;
for(let i3=0; i3<len3; i3++){
let data45 = data44[i3];
if((!((typeof data45 == "number") && (isFinite(data45)))) && (data45 !== null)){
const err104 = {instancePath:instancePath+"/series/canary/" + i3,schemaPath:"#/properties/series/properties/canary/items/type",keyword:"type",params:{type: schema34.properties.series.properties.canary.items.type},message:"must be number,null"};
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
const err105 = {instancePath:instancePath+"/series/canary",schemaPath:"#/properties/series/properties/canary/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data39.baseline !== undefined){
let data46 = data39.baseline;
if(Array.isArray(data46)){
const len4 = data46.length;
for(let i4=0; i4<len4; i4++){
let data47 = data46[i4];
if((!((typeof data47 == "number") && (isFinite(data47)))) && (data47 !== null)){
const err106 = {instancePath:instancePath+"/series/baseline/" + i4,schemaPath:"#/properties/series/properties/baseline/items/type",keyword:"type",params:{type: schema34.properties.series.properties.baseline.items.type},message:"must be number,null"};
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
else {
const err107 = {instancePath:instancePath+"/series/baseline",schemaPath:"#/properties/series/properties/baseline/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data39.band !== undefined){
let data48 = data39.band;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(data48.lower === undefined){
const err108 = {instancePath:instancePath+"/series/band",schemaPath:"#/$defs/RatioBand/required",keyword:"required",params:{missingProperty: "lower"},message:"must have required property '"+"lower"+"'"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(data48.upper === undefined){
const err109 = {instancePath:instancePath+"/series/band",schemaPath:"#/$defs/RatioBand/required",keyword:"required",params:{missingProperty: "upper"},message:"must have required property '"+"upper"+"'"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
for(const key10 in data48){
if(!((key10 === "lower") || (key10 === "upper"))){
const err110 = {instancePath:instancePath+"/series/band",schemaPath:"#/$defs/RatioBand/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data48.lower !== undefined){
let data49 = data48.lower;
if(Array.isArray(data49)){
const len5 = data49.length;
for(let i5=0; i5<len5; i5++){
let data50 = data49[i5];
if((!((typeof data50 == "number") && (isFinite(data50)))) && (data50 !== null)){
const err111 = {instancePath:instancePath+"/series/band/lower/" + i5,schemaPath:"#/$defs/RatioBand/properties/lower/items/type",keyword:"type",params:{type: schema42.properties.lower.items.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
else {
const err112 = {instancePath:instancePath+"/series/band/lower",schemaPath:"#/$defs/RatioBand/properties/lower/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data48.upper !== undefined){
let data51 = data48.upper;
if(Array.isArray(data51)){
const len6 = data51.length;
for(let i6=0; i6<len6; i6++){
let data52 = data51[i6];
if((!((typeof data52 == "number") && (isFinite(data52)))) && (data52 !== null)){
const err113 = {instancePath:instancePath+"/series/band/upper/" + i6,schemaPath:"#/$defs/RatioBand/properties/upper/items/type",keyword:"type",params:{type: schema42.properties.upper.items.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
}
else {
const err114 = {instancePath:instancePath+"/series/band/upper",schemaPath:"#/$defs/RatioBand/properties/upper/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
else {
const err115 = {instancePath:instancePath+"/series/band",schemaPath:"#/$defs/RatioBand/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
}
else {
const err116 = {instancePath:instancePath+"/series",schemaPath:"#/properties/series/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data.leak !== undefined){
let data53 = data.leak;
const _errs131 = errors;
let valid34 = false;
let passing1 = null;
const _errs132 = errors;
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
if(data53.leakAt === undefined){
const err117 = {instancePath:instancePath+"/leak",schemaPath:"#/$defs/LeakReport/required",keyword:"required",params:{missingProperty: "leakAt"},message:"must have required property '"+"leakAt"+"'"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(data53.looks === undefined){
const err118 = {instancePath:instancePath+"/leak",schemaPath:"#/$defs/LeakReport/required",keyword:"required",params:{missingProperty: "looks"},message:"must have required property '"+"looks"+"'"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
for(const key11 in data53){
if(!((key11 === "leakAt") || (key11 === "looks"))){
const err119 = {instancePath:instancePath+"/leak",schemaPath:"#/$defs/LeakReport/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data53.leakAt !== undefined){
let data54 = data53.leakAt;
if((!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))) && (data54 !== null)){
const err120 = {instancePath:instancePath+"/leak/leakAt",schemaPath:"#/$defs/LeakReport/properties/leakAt/type",keyword:"type",params:{type: schema43.properties.leakAt.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data53.looks !== undefined){
let data55 = data53.looks;
if(Array.isArray(data55)){
const len7 = data55.length;
for(let i7=0; i7<len7; i7++){
let data56 = data55[i7];
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.minute === undefined){
const err121 = {instancePath:instancePath+"/leak/looks/" + i7,schemaPath:"#/$defs/LeakReport/properties/looks/items/required",keyword:"required",params:{missingProperty: "minute"},message:"must have required property '"+"minute"+"'"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(data56.slopePerMinute === undefined){
const err122 = {instancePath:instancePath+"/leak/looks/" + i7,schemaPath:"#/$defs/LeakReport/properties/looks/items/required",keyword:"required",params:{missingProperty: "slopePerMinute"},message:"must have required property '"+"slopePerMinute"+"'"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(data56.score === undefined){
const err123 = {instancePath:instancePath+"/leak/looks/" + i7,schemaPath:"#/$defs/LeakReport/properties/looks/items/required",keyword:"required",params:{missingProperty: "score"},message:"must have required property '"+"score"+"'"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(data56.limit === undefined){
const err124 = {instancePath:instancePath+"/leak/looks/" + i7,schemaPath:"#/$defs/LeakReport/properties/looks/items/required",keyword:"required",params:{missingProperty: "limit"},message:"must have required property '"+"limit"+"'"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
for(const key12 in data56){
if(!((((key12 === "minute") || (key12 === "slopePerMinute")) || (key12 === "score")) || (key12 === "limit"))){
const err125 = {instancePath:instancePath+"/leak/looks/" + i7,schemaPath:"#/$defs/LeakReport/properties/looks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data56.minute !== undefined){
let data57 = data56.minute;
if(!(((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57))) && (isFinite(data57)))){
const err126 = {instancePath:instancePath+"/leak/looks/" + i7+"/minute",schemaPath:"#/$defs/LeakReport/properties/looks/items/properties/minute/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data56.slopePerMinute !== undefined){
let data58 = data56.slopePerMinute;
if(!((typeof data58 == "number") && (isFinite(data58)))){
const err127 = {instancePath:instancePath+"/leak/looks/" + i7+"/slopePerMinute",schemaPath:"#/$defs/LeakReport/properties/looks/items/properties/slopePerMinute/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data56.score !== undefined){
let data59 = data56.score;
if(!((typeof data59 == "number") && (isFinite(data59)))){
const err128 = {instancePath:instancePath+"/leak/looks/" + i7+"/score",schemaPath:"#/$defs/LeakReport/properties/looks/items/properties/score/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data56.limit !== undefined){
let data60 = data56.limit;
if(!((typeof data60 == "number") && (isFinite(data60)))){
const err129 = {instancePath:instancePath+"/leak/looks/" + i7+"/limit",schemaPath:"#/$defs/LeakReport/properties/looks/items/properties/limit/type",keyword:"type",params:{type: "number"},message:"must be number"};
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
const err130 = {instancePath:instancePath+"/leak/looks/" + i7,schemaPath:"#/$defs/LeakReport/properties/looks/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err131 = {instancePath:instancePath+"/leak/looks",schemaPath:"#/$defs/LeakReport/properties/looks/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
}
else {
const err132 = {instancePath:instancePath+"/leak",schemaPath:"#/$defs/LeakReport/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
var _valid1 = _errs132 === errors;
if(_valid1){
valid34 = true;
passing1 = 0;
}
const _errs151 = errors;
if(data53 !== null){
const err133 = {instancePath:instancePath+"/leak",schemaPath:"#/properties/leak/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
var _valid1 = _errs151 === errors;
if(_valid1 && valid34){
valid34 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid34 = true;
passing1 = 1;
}
}
if(!valid34){
const err134 = {instancePath:instancePath+"/leak",schemaPath:"#/properties/leak/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
else {
errors = _errs131;
if(vErrors !== null){
if(_errs131){
vErrors.length = _errs131;
}
else {
vErrors = null;
}
}
}
}
if(data.baseline !== undefined){
let data61 = data.baseline;
if(typeof data61 !== "string"){
const err135 = {instancePath:instancePath+"/baseline",schemaPath:"#/$defs/BaselineHealth/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(!(((data61 === "healthy") || (data61 === "failing")) || (data61 === "unknown"))){
const err136 = {instancePath:instancePath+"/baseline",schemaPath:"#/$defs/BaselineHealth/enum",keyword:"enum",params:{allowedValues: schema44.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
}
else {
const err137 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern4 = new RegExp("^canary/[a-z0-9-]+$", "u");
const formats0 = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://locktender.dev/schemas/canary-analysis.schema.json" */;
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
if(data.method === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.outcome === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "outcome"},message:"must have required property '"+"outcome"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.sentence === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sentence"},message:"must have required property '"+"sentence"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.stage === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stage"},message:"must have required property '"+"stage"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.metrics === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metrics"},message:"must have required property '"+"metrics"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.together === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "together"},message:"must have required property '"+"together"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.guards === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "guards"},message:"must have required property '"+"guards"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.kayenta === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kayenta"},message:"must have required property '"+"kayenta"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.findings === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "findings"},message:"must have required property '"+"findings"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err9 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.method !== undefined){
let data0 = data.method;
if(typeof data0 !== "string"){
const err10 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((data0 === "sequential") || (data0 === "kayenta"))){
const err11 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues: schema31.properties.method.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.outcome !== undefined){
let data1 = data.outcome;
if(typeof data1 !== "string"){
const err12 = {instancePath:instancePath+"/outcome",schemaPath:"#/$defs/CanaryOutcome/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!(((((data1 === "pass") || (data1 === "worse")) || (data1 === "inconclusive")) || (data1 === "no-data")) || (data1 === "error"))){
const err13 = {instancePath:instancePath+"/outcome",schemaPath:"#/$defs/CanaryOutcome/enum",keyword:"enum",params:{allowedValues: schema32.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.sentence !== undefined){
if(typeof data.sentence !== "string"){
const err14 = {instancePath:instancePath+"/sentence",schemaPath:"#/properties/sentence/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.stage !== undefined){
let data3 = data.stage;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.share === undefined){
const err15 = {instancePath:instancePath+"/stage",schemaPath:"#/$defs/CanaryStage/required",keyword:"required",params:{missingProperty: "share"},message:"must have required property '"+"share"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data3.observedShare === undefined){
const err16 = {instancePath:instancePath+"/stage",schemaPath:"#/$defs/CanaryStage/required",keyword:"required",params:{missingProperty: "observedShare"},message:"must have required property '"+"observedShare"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data3.minutes === undefined){
const err17 = {instancePath:instancePath+"/stage",schemaPath:"#/$defs/CanaryStage/required",keyword:"required",params:{missingProperty: "minutes"},message:"must have required property '"+"minutes"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data3.minutesSeen === undefined){
const err18 = {instancePath:instancePath+"/stage",schemaPath:"#/$defs/CanaryStage/required",keyword:"required",params:{missingProperty: "minutesSeen"},message:"must have required property '"+"minutesSeen"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key1 in data3){
if(!((((key1 === "share") || (key1 === "observedShare")) || (key1 === "minutes")) || (key1 === "minutesSeen"))){
const err19 = {instancePath:instancePath+"/stage",schemaPath:"#/$defs/CanaryStage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data3.share !== undefined){
let data4 = data3.share;
if(!((typeof data4 == "number") && (isFinite(data4)))){
const err20 = {instancePath:instancePath+"/stage/share",schemaPath:"#/$defs/CanaryStage/properties/share/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data3.observedShare !== undefined){
let data5 = data3.observedShare;
if((!((typeof data5 == "number") && (isFinite(data5)))) && (data5 !== null)){
const err21 = {instancePath:instancePath+"/stage/observedShare",schemaPath:"#/$defs/CanaryStage/properties/observedShare/type",keyword:"type",params:{type: schema33.properties.observedShare.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data3.minutes !== undefined){
let data6 = data3.minutes;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err22 = {instancePath:instancePath+"/stage/minutes",schemaPath:"#/$defs/CanaryStage/properties/minutes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data3.minutesSeen !== undefined){
let data7 = data3.minutesSeen;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err23 = {instancePath:instancePath+"/stage/minutesSeen",schemaPath:"#/$defs/CanaryStage/properties/minutesSeen/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
const err24 = {instancePath:instancePath+"/stage",schemaPath:"#/$defs/CanaryStage/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.metrics !== undefined){
let data8 = data.metrics;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(!(validate21(data8[i0], {instancePath:instancePath+"/metrics/" + i0,parentData:data8,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err25 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.together !== undefined){
let data10 = data.together;
const _errs25 = errors;
let valid6 = false;
let passing0 = null;
const _errs26 = errors;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.metrics === undefined){
const err26 = {instancePath:instancePath+"/together",schemaPath:"#/$defs/JointEvidence/required",keyword:"required",params:{missingProperty: "metrics"},message:"must have required property '"+"metrics"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data10.limit === undefined){
const err27 = {instancePath:instancePath+"/together",schemaPath:"#/$defs/JointEvidence/required",keyword:"required",params:{missingProperty: "limit"},message:"must have required property '"+"limit"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data10.lastLog === undefined){
const err28 = {instancePath:instancePath+"/together",schemaPath:"#/$defs/JointEvidence/required",keyword:"required",params:{missingProperty: "lastLog"},message:"must have required property '"+"lastLog"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data10.worseAt === undefined){
const err29 = {instancePath:instancePath+"/together",schemaPath:"#/$defs/JointEvidence/required",keyword:"required",params:{missingProperty: "worseAt"},message:"must have required property '"+"worseAt"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
for(const key2 in data10){
if(!((((key2 === "metrics") || (key2 === "limit")) || (key2 === "lastLog")) || (key2 === "worseAt"))){
const err30 = {instancePath:instancePath+"/together",schemaPath:"#/$defs/JointEvidence/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data10.metrics !== undefined){
let data11 = data10.metrics;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err31 = {instancePath:instancePath+"/together/metrics",schemaPath:"#/$defs/JointEvidence/properties/metrics/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data10.limit !== undefined){
let data12 = data10.limit;
if(!((typeof data12 == "number") && (isFinite(data12)))){
const err32 = {instancePath:instancePath+"/together/limit",schemaPath:"#/$defs/JointEvidence/properties/limit/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data10.lastLog !== undefined){
let data13 = data10.lastLog;
if(!((typeof data13 == "number") && (isFinite(data13)))){
const err33 = {instancePath:instancePath+"/together/lastLog",schemaPath:"#/$defs/JointEvidence/properties/lastLog/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data10.worseAt !== undefined){
let data14 = data10.worseAt;
if((!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))) && (data14 !== null)){
const err34 = {instancePath:instancePath+"/together/worseAt",schemaPath:"#/$defs/JointEvidence/properties/worseAt/type",keyword:"type",params:{type: schema45.properties.worseAt.type},message:"must be integer,null"};
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
const err35 = {instancePath:instancePath+"/together",schemaPath:"#/$defs/JointEvidence/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var _valid0 = _errs26 === errors;
if(_valid0){
valid6 = true;
passing0 = 0;
}
const _errs38 = errors;
if(data10 !== null){
const err36 = {instancePath:instancePath+"/together",schemaPath:"#/properties/together/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
var _valid0 = _errs38 === errors;
if(_valid0 && valid6){
valid6 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid6 = true;
passing0 = 1;
}
}
if(!valid6){
const err37 = {instancePath:instancePath+"/together",schemaPath:"#/properties/together/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
else {
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
}
}
if(data.guards !== undefined){
let data15 = data.guards;
if(Array.isArray(data15)){
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
let data16 = data15[i1];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.metric === undefined){
const err38 = {instancePath:instancePath+"/guards/" + i1,schemaPath:"#/$defs/GuardJudgement/required",keyword:"required",params:{missingProperty: "metric"},message:"must have required property '"+"metric"+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data16.region === undefined){
const err39 = {instancePath:instancePath+"/guards/" + i1,schemaPath:"#/$defs/GuardJudgement/required",keyword:"required",params:{missingProperty: "region"},message:"must have required property '"+"region"+"'"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data16.rule === undefined){
const err40 = {instancePath:instancePath+"/guards/" + i1,schemaPath:"#/$defs/GuardJudgement/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data16.outcome === undefined){
const err41 = {instancePath:instancePath+"/guards/" + i1,schemaPath:"#/$defs/GuardJudgement/required",keyword:"required",params:{missingProperty: "outcome"},message:"must have required property '"+"outcome"+"'"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data16.firedAt === undefined){
const err42 = {instancePath:instancePath+"/guards/" + i1,schemaPath:"#/$defs/GuardJudgement/required",keyword:"required",params:{missingProperty: "firedAt"},message:"must have required property '"+"firedAt"+"'"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data16.value === undefined){
const err43 = {instancePath:instancePath+"/guards/" + i1,schemaPath:"#/$defs/GuardJudgement/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data16.limit === undefined){
const err44 = {instancePath:instancePath+"/guards/" + i1,schemaPath:"#/$defs/GuardJudgement/required",keyword:"required",params:{missingProperty: "limit"},message:"must have required property '"+"limit"+"'"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data16.sentence === undefined){
const err45 = {instancePath:instancePath+"/guards/" + i1,schemaPath:"#/$defs/GuardJudgement/required",keyword:"required",params:{missingProperty: "sentence"},message:"must have required property '"+"sentence"+"'"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data16.isControlled === undefined){
const err46 = {instancePath:instancePath+"/guards/" + i1,schemaPath:"#/$defs/GuardJudgement/required",keyword:"required",params:{missingProperty: "isControlled"},message:"must have required property '"+"isControlled"+"'"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
for(const key3 in data16){
if(!(func1.call(schema46.properties, key3))){
const err47 = {instancePath:instancePath+"/guards/" + i1,schemaPath:"#/$defs/GuardJudgement/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data16.metric !== undefined){
if(typeof data16.metric !== "string"){
const err48 = {instancePath:instancePath+"/guards/" + i1+"/metric",schemaPath:"#/$defs/GuardJudgement/properties/metric/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data16.region !== undefined){
let data18 = data16.region;
if((typeof data18 !== "string") && (data18 !== null)){
const err49 = {instancePath:instancePath+"/guards/" + i1+"/region",schemaPath:"#/$defs/GuardJudgement/properties/region/type",keyword:"type",params:{type: schema46.properties.region.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data16.rule !== undefined){
if(typeof data16.rule !== "string"){
const err50 = {instancePath:instancePath+"/guards/" + i1+"/rule",schemaPath:"#/$defs/GuardJudgement/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data16.outcome !== undefined){
let data20 = data16.outcome;
if(typeof data20 !== "string"){
const err51 = {instancePath:instancePath+"/guards/" + i1+"/outcome",schemaPath:"#/$defs/GuardJudgement/properties/outcome/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(!(((data20 === "fired") || (data20 === "quiet")) || (data20 === "unknown"))){
const err52 = {instancePath:instancePath+"/guards/" + i1+"/outcome",schemaPath:"#/$defs/GuardJudgement/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema46.properties.outcome.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data16.firedAt !== undefined){
let data21 = data16.firedAt;
if((!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))) && (data21 !== null)){
const err53 = {instancePath:instancePath+"/guards/" + i1+"/firedAt",schemaPath:"#/$defs/GuardJudgement/properties/firedAt/type",keyword:"type",params:{type: schema46.properties.firedAt.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data16.value !== undefined){
let data22 = data16.value;
if((!((typeof data22 == "number") && (isFinite(data22)))) && (data22 !== null)){
const err54 = {instancePath:instancePath+"/guards/" + i1+"/value",schemaPath:"#/$defs/GuardJudgement/properties/value/type",keyword:"type",params:{type: schema46.properties.value.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data16.limit !== undefined){
let data23 = data16.limit;
if(!((typeof data23 == "number") && (isFinite(data23)))){
const err55 = {instancePath:instancePath+"/guards/" + i1+"/limit",schemaPath:"#/$defs/GuardJudgement/properties/limit/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data16.sentence !== undefined){
if(typeof data16.sentence !== "string"){
const err56 = {instancePath:instancePath+"/guards/" + i1+"/sentence",schemaPath:"#/$defs/GuardJudgement/properties/sentence/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data16.isControlled !== undefined){
if(false !== data16.isControlled){
const err57 = {instancePath:instancePath+"/guards/" + i1+"/isControlled",schemaPath:"#/$defs/GuardJudgement/properties/isControlled/const",keyword:"const",params:{allowedValue: false},message:"must be equal to constant"};
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
const err58 = {instancePath:instancePath+"/guards/" + i1,schemaPath:"#/$defs/GuardJudgement/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err59 = {instancePath:instancePath+"/guards",schemaPath:"#/properties/guards/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.kayenta !== undefined){
let data26 = data.kayenta;
const _errs64 = errors;
let valid13 = false;
let passing1 = null;
const _errs65 = errors;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.score === undefined){
const err60 = {instancePath:instancePath+"/kayenta",schemaPath:"#/$defs/KayentaReport/required",keyword:"required",params:{missingProperty: "score"},message:"must have required property '"+"score"+"'"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data26.classification === undefined){
const err61 = {instancePath:instancePath+"/kayenta",schemaPath:"#/$defs/KayentaReport/required",keyword:"required",params:{missingProperty: "classification"},message:"must have required property '"+"classification"+"'"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data26.reason === undefined){
const err62 = {instancePath:instancePath+"/kayenta",schemaPath:"#/$defs/KayentaReport/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data26.groupScores === undefined){
const err63 = {instancePath:instancePath+"/kayenta",schemaPath:"#/$defs/KayentaReport/required",keyword:"required",params:{missingProperty: "groupScores"},message:"must have required property '"+"groupScores"+"'"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data26.metrics === undefined){
const err64 = {instancePath:instancePath+"/kayenta",schemaPath:"#/$defs/KayentaReport/required",keyword:"required",params:{missingProperty: "metrics"},message:"must have required property '"+"metrics"+"'"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
for(const key4 in data26){
if(!(((((key4 === "score") || (key4 === "classification")) || (key4 === "reason")) || (key4 === "groupScores")) || (key4 === "metrics"))){
const err65 = {instancePath:instancePath+"/kayenta",schemaPath:"#/$defs/KayentaReport/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data26.score !== undefined){
let data27 = data26.score;
if(!((typeof data27 == "number") && (isFinite(data27)))){
const err66 = {instancePath:instancePath+"/kayenta/score",schemaPath:"#/$defs/KayentaReport/properties/score/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data26.classification !== undefined){
let data28 = data26.classification;
if(typeof data28 !== "string"){
const err67 = {instancePath:instancePath+"/kayenta/classification",schemaPath:"#/$defs/KayentaReport/properties/classification/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(!(((data28 === "Pass") || (data28 === "Marginal")) || (data28 === "Fail"))){
const err68 = {instancePath:instancePath+"/kayenta/classification",schemaPath:"#/$defs/KayentaReport/properties/classification/enum",keyword:"enum",params:{allowedValues: schema47.properties.classification.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data26.reason !== undefined){
if(typeof data26.reason !== "string"){
const err69 = {instancePath:instancePath+"/kayenta/reason",schemaPath:"#/$defs/KayentaReport/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data26.groupScores !== undefined){
let data30 = data26.groupScores;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key5 in data30){
let data31 = data30[key5];
if(!((typeof data31 == "number") && (isFinite(data31)))){
const err70 = {instancePath:instancePath+"/kayenta/groupScores/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/KayentaReport/properties/groupScores/additionalProperties/type",keyword:"type",params:{type: "number"},message:"must be number"};
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
const err71 = {instancePath:instancePath+"/kayenta/groupScores",schemaPath:"#/$defs/KayentaReport/properties/groupScores/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data26.metrics !== undefined){
let data32 = data26.metrics;
if(Array.isArray(data32)){
const len2 = data32.length;
for(let i2=0; i2<len2; i2++){
let data33 = data32[i2];
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.name === undefined){
const err72 = {instancePath:instancePath+"/kayenta/metrics/" + i2,schemaPath:"#/$defs/KayentaReport/properties/metrics/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data33.classification === undefined){
const err73 = {instancePath:instancePath+"/kayenta/metrics/" + i2,schemaPath:"#/$defs/KayentaReport/properties/metrics/items/required",keyword:"required",params:{missingProperty: "classification"},message:"must have required property '"+"classification"+"'"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(data33.critical === undefined){
const err74 = {instancePath:instancePath+"/kayenta/metrics/" + i2,schemaPath:"#/$defs/KayentaReport/properties/metrics/items/required",keyword:"required",params:{missingProperty: "critical"},message:"must have required property '"+"critical"+"'"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data33.muted === undefined){
const err75 = {instancePath:instancePath+"/kayenta/metrics/" + i2,schemaPath:"#/$defs/KayentaReport/properties/metrics/items/required",keyword:"required",params:{missingProperty: "muted"},message:"must have required property '"+"muted"+"'"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(data33.ratio === undefined){
const err76 = {instancePath:instancePath+"/kayenta/metrics/" + i2,schemaPath:"#/$defs/KayentaReport/properties/metrics/items/required",keyword:"required",params:{missingProperty: "ratio"},message:"must have required property '"+"ratio"+"'"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data33.reason === undefined){
const err77 = {instancePath:instancePath+"/kayenta/metrics/" + i2,schemaPath:"#/$defs/KayentaReport/properties/metrics/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
for(const key6 in data33){
if(!((((((key6 === "name") || (key6 === "classification")) || (key6 === "critical")) || (key6 === "muted")) || (key6 === "ratio")) || (key6 === "reason"))){
const err78 = {instancePath:instancePath+"/kayenta/metrics/" + i2,schemaPath:"#/$defs/KayentaReport/properties/metrics/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data33.name !== undefined){
if(typeof data33.name !== "string"){
const err79 = {instancePath:instancePath+"/kayenta/metrics/" + i2+"/name",schemaPath:"#/$defs/KayentaReport/properties/metrics/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data33.classification !== undefined){
let data35 = data33.classification;
if(typeof data35 !== "string"){
const err80 = {instancePath:instancePath+"/kayenta/metrics/" + i2+"/classification",schemaPath:"#/$defs/KayentaReport/properties/metrics/items/properties/classification/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(!((((((data35 === "Pass") || (data35 === "High")) || (data35 === "Low")) || (data35 === "Nodata")) || (data35 === "NodataFailMetric")) || (data35 === "Error"))){
const err81 = {instancePath:instancePath+"/kayenta/metrics/" + i2+"/classification",schemaPath:"#/$defs/KayentaReport/properties/metrics/items/properties/classification/enum",keyword:"enum",params:{allowedValues: schema47.properties.metrics.items.properties.classification.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data33.critical !== undefined){
if(typeof data33.critical !== "boolean"){
const err82 = {instancePath:instancePath+"/kayenta/metrics/" + i2+"/critical",schemaPath:"#/$defs/KayentaReport/properties/metrics/items/properties/critical/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data33.muted !== undefined){
if(typeof data33.muted !== "boolean"){
const err83 = {instancePath:instancePath+"/kayenta/metrics/" + i2+"/muted",schemaPath:"#/$defs/KayentaReport/properties/metrics/items/properties/muted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data33.ratio !== undefined){
let data38 = data33.ratio;
if((!((typeof data38 == "number") && (isFinite(data38)))) && (data38 !== null)){
const err84 = {instancePath:instancePath+"/kayenta/metrics/" + i2+"/ratio",schemaPath:"#/$defs/KayentaReport/properties/metrics/items/properties/ratio/type",keyword:"type",params:{type: schema47.properties.metrics.items.properties.ratio.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data33.reason !== undefined){
let data39 = data33.reason;
if((typeof data39 !== "string") && (data39 !== null)){
const err85 = {instancePath:instancePath+"/kayenta/metrics/" + i2+"/reason",schemaPath:"#/$defs/KayentaReport/properties/metrics/items/properties/reason/type",keyword:"type",params:{type: schema47.properties.metrics.items.properties.reason.type},message:"must be string,null"};
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
else {
const err86 = {instancePath:instancePath+"/kayenta/metrics/" + i2,schemaPath:"#/$defs/KayentaReport/properties/metrics/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
else {
const err87 = {instancePath:instancePath+"/kayenta/metrics",schemaPath:"#/$defs/KayentaReport/properties/metrics/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err88 = {instancePath:instancePath+"/kayenta",schemaPath:"#/$defs/KayentaReport/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
var _valid1 = _errs65 === errors;
if(_valid1){
valid13 = true;
passing1 = 0;
}
const _errs97 = errors;
if(data26 !== null){
const err89 = {instancePath:instancePath+"/kayenta",schemaPath:"#/properties/kayenta/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
var _valid1 = _errs97 === errors;
if(_valid1 && valid13){
valid13 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid13 = true;
passing1 = 1;
}
}
if(!valid13){
const err90 = {instancePath:instancePath+"/kayenta",schemaPath:"#/properties/kayenta/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
else {
errors = _errs64;
if(vErrors !== null){
if(_errs64){
vErrors.length = _errs64;
}
else {
vErrors = null;
}
}
}
}
if(data.findings !== undefined){
let data40 = data.findings;
if(Array.isArray(data40)){
const len3 = data40.length;
for(let i3=0; i3<len3; i3++){
let data41 = data40[i3];
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.code === undefined){
const err91 = {instancePath:instancePath+"/findings/" + i3,schemaPath:"#/$defs/CanaryFinding/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(data41.message === undefined){
const err92 = {instancePath:instancePath+"/findings/" + i3,schemaPath:"#/$defs/CanaryFinding/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
for(const key7 in data41){
if(!(((key7 === "code") || (key7 === "metric")) || (key7 === "message"))){
const err93 = {instancePath:instancePath+"/findings/" + i3,schemaPath:"#/$defs/CanaryFinding/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data41.code !== undefined){
let data42 = data41.code;
if(typeof data42 === "string"){
if(!pattern4.test(data42)){
const err94 = {instancePath:instancePath+"/findings/" + i3+"/code",schemaPath:"#/$defs/CanaryFinding/properties/code/pattern",keyword:"pattern",params:{pattern: "^canary/[a-z0-9-]+$"},message:"must match pattern \""+"^canary/[a-z0-9-]+$"+"\""};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
else {
const err95 = {instancePath:instancePath+"/findings/" + i3+"/code",schemaPath:"#/$defs/CanaryFinding/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data41.metric !== undefined){
if(typeof data41.metric !== "string"){
const err96 = {instancePath:instancePath+"/findings/" + i3+"/metric",schemaPath:"#/$defs/CanaryFinding/properties/metric/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data41.message !== undefined){
if(typeof data41.message !== "string"){
const err97 = {instancePath:instancePath+"/findings/" + i3+"/message",schemaPath:"#/$defs/CanaryFinding/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
}
else {
const err98 = {instancePath:instancePath+"/findings/" + i3,schemaPath:"#/$defs/CanaryFinding/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
else {
const err99 = {instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data.decision !== undefined){
let data45 = data.decision;
if(typeof data45 !== "string"){
const err100 = {instancePath:instancePath+"/decision",schemaPath:"#/$defs/StageDecision/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(!((((data45 === "advance") || (data45 === "watch")) || (data45 === "hold")) || (data45 === "rollback"))){
const err101 = {instancePath:instancePath+"/decision",schemaPath:"#/$defs/StageDecision/enum",keyword:"enum",params:{allowedValues: schema49.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data.window !== undefined){
let data46 = data.window;
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(data46.from === undefined){
const err102 = {instancePath:instancePath+"/window",schemaPath:"#/$defs/StageWindow/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(data46.to === undefined){
const err103 = {instancePath:instancePath+"/window",schemaPath:"#/$defs/StageWindow/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
for(const key8 in data46){
if(!((key8 === "from") || (key8 === "to"))){
const err104 = {instancePath:instancePath+"/window",schemaPath:"#/$defs/StageWindow/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data46.from !== undefined){
let data47 = data46.from;
if(typeof data47 === "string"){
if(!(formats0.test(data47))){
const err105 = {instancePath:instancePath+"/window/from",schemaPath:"#/$defs/StageWindow/properties/from/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
else {
const err106 = {instancePath:instancePath+"/window/from",schemaPath:"#/$defs/StageWindow/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data46.to !== undefined){
let data48 = data46.to;
if(typeof data48 === "string"){
if(!(formats0.test(data48))){
const err107 = {instancePath:instancePath+"/window/to",schemaPath:"#/$defs/StageWindow/properties/to/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
else {
const err108 = {instancePath:instancePath+"/window/to",schemaPath:"#/$defs/StageWindow/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err109 = {instancePath:instancePath+"/window",schemaPath:"#/$defs/StageWindow/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data.plan !== undefined){
let data49 = data.plan;
if(Array.isArray(data49)){
const len4 = data49.length;
for(let i4=0; i4<len4; i4++){
let data50 = data49[i4];
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.metric === undefined){
const err110 = {instancePath:instancePath+"/plan/" + i4,schemaPath:"#/$defs/FindingPlan/required",keyword:"required",params:{missingProperty: "metric"},message:"must have required property '"+"metric"+"'"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(data50.region === undefined){
const err111 = {instancePath:instancePath+"/plan/" + i4,schemaPath:"#/$defs/FindingPlan/required",keyword:"required",params:{missingProperty: "region"},message:"must have required property '"+"region"+"'"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(data50.doublingMinutes === undefined){
const err112 = {instancePath:instancePath+"/plan/" + i4,schemaPath:"#/$defs/FindingPlan/required",keyword:"required",params:{missingProperty: "doublingMinutes"},message:"must have required property '"+"doublingMinutes"+"'"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(data50.smallestRatio === undefined){
const err113 = {instancePath:instancePath+"/plan/" + i4,schemaPath:"#/$defs/FindingPlan/required",keyword:"required",params:{missingProperty: "smallestRatio"},message:"must have required property '"+"smallestRatio"+"'"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(data50.sentence === undefined){
const err114 = {instancePath:instancePath+"/plan/" + i4,schemaPath:"#/$defs/FindingPlan/required",keyword:"required",params:{missingProperty: "sentence"},message:"must have required property '"+"sentence"+"'"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
for(const key9 in data50){
if(!(((((key9 === "metric") || (key9 === "region")) || (key9 === "doublingMinutes")) || (key9 === "smallestRatio")) || (key9 === "sentence"))){
const err115 = {instancePath:instancePath+"/plan/" + i4,schemaPath:"#/$defs/FindingPlan/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data50.metric !== undefined){
if(typeof data50.metric !== "string"){
const err116 = {instancePath:instancePath+"/plan/" + i4+"/metric",schemaPath:"#/$defs/FindingPlan/properties/metric/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data50.region !== undefined){
let data52 = data50.region;
if((typeof data52 !== "string") && (data52 !== null)){
const err117 = {instancePath:instancePath+"/plan/" + i4+"/region",schemaPath:"#/$defs/FindingPlan/properties/region/type",keyword:"type",params:{type: schema51.properties.region.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data50.doublingMinutes !== undefined){
let data53 = data50.doublingMinutes;
if((!((typeof data53 == "number") && (isFinite(data53)))) && (data53 !== null)){
const err118 = {instancePath:instancePath+"/plan/" + i4+"/doublingMinutes",schemaPath:"#/$defs/FindingPlan/properties/doublingMinutes/type",keyword:"type",params:{type: schema51.properties.doublingMinutes.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data50.smallestRatio !== undefined){
let data54 = data50.smallestRatio;
if((!((typeof data54 == "number") && (isFinite(data54)))) && (data54 !== null)){
const err119 = {instancePath:instancePath+"/plan/" + i4+"/smallestRatio",schemaPath:"#/$defs/FindingPlan/properties/smallestRatio/type",keyword:"type",params:{type: schema51.properties.smallestRatio.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data50.sentence !== undefined){
if(typeof data50.sentence !== "string"){
const err120 = {instancePath:instancePath+"/plan/" + i4+"/sentence",schemaPath:"#/$defs/FindingPlan/properties/sentence/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err121 = {instancePath:instancePath+"/plan/" + i4,schemaPath:"#/$defs/FindingPlan/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err122 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data.selfTest !== undefined){
let data56 = data.selfTest;
if(Array.isArray(data56)){
const len5 = data56.length;
for(let i5=0; i5<len5; i5++){
let data57 = data56[i5];
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
if(data57.metric === undefined){
const err123 = {instancePath:instancePath+"/selfTest/" + i5,schemaPath:"#/$defs/SelfTestReport/required",keyword:"required",params:{missingProperty: "metric"},message:"must have required property '"+"metric"+"'"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(data57.region === undefined){
const err124 = {instancePath:instancePath+"/selfTest/" + i5,schemaPath:"#/$defs/SelfTestReport/required",keyword:"required",params:{missingProperty: "region"},message:"must have required property '"+"region"+"'"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(data57.pieceMinutes === undefined){
const err125 = {instancePath:instancePath+"/selfTest/" + i5,schemaPath:"#/$defs/SelfTestReport/required",keyword:"required",params:{missingProperty: "pieceMinutes"},message:"must have required property '"+"pieceMinutes"+"'"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(data57.pieces === undefined){
const err126 = {instancePath:instancePath+"/selfTest/" + i5,schemaPath:"#/$defs/SelfTestReport/required",keyword:"required",params:{missingProperty: "pieces"},message:"must have required property '"+"pieces"+"'"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(data57.failedFrom === undefined){
const err127 = {instancePath:instancePath+"/selfTest/" + i5,schemaPath:"#/$defs/SelfTestReport/required",keyword:"required",params:{missingProperty: "failedFrom"},message:"must have required property '"+"failedFrom"+"'"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
for(const key10 in data57){
if(!(((((key10 === "metric") || (key10 === "region")) || (key10 === "pieceMinutes")) || (key10 === "pieces")) || (key10 === "failedFrom"))){
const err128 = {instancePath:instancePath+"/selfTest/" + i5,schemaPath:"#/$defs/SelfTestReport/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data57.metric !== undefined){
if(typeof data57.metric !== "string"){
const err129 = {instancePath:instancePath+"/selfTest/" + i5+"/metric",schemaPath:"#/$defs/SelfTestReport/properties/metric/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data57.region !== undefined){
let data59 = data57.region;
if((typeof data59 !== "string") && (data59 !== null)){
const err130 = {instancePath:instancePath+"/selfTest/" + i5+"/region",schemaPath:"#/$defs/SelfTestReport/properties/region/type",keyword:"type",params:{type: schema52.properties.region.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data57.pieceMinutes !== undefined){
let data60 = data57.pieceMinutes;
if(!(((typeof data60 == "number") && (!(data60 % 1) && !isNaN(data60))) && (isFinite(data60)))){
const err131 = {instancePath:instancePath+"/selfTest/" + i5+"/pieceMinutes",schemaPath:"#/$defs/SelfTestReport/properties/pieceMinutes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data57.pieces !== undefined){
let data61 = data57.pieces;
if(!(((typeof data61 == "number") && (!(data61 % 1) && !isNaN(data61))) && (isFinite(data61)))){
const err132 = {instancePath:instancePath+"/selfTest/" + i5+"/pieces",schemaPath:"#/$defs/SelfTestReport/properties/pieces/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data57.failedFrom !== undefined){
let data62 = data57.failedFrom;
if(Array.isArray(data62)){
const len6 = data62.length;
for(let i6=0; i6<len6; i6++){
let data63 = data62[i6];
if(!(((typeof data63 == "number") && (!(data63 % 1) && !isNaN(data63))) && (isFinite(data63)))){
const err133 = {instancePath:instancePath+"/selfTest/" + i5+"/failedFrom/" + i6,schemaPath:"#/$defs/SelfTestReport/properties/failedFrom/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
}
else {
const err134 = {instancePath:instancePath+"/selfTest/" + i5+"/failedFrom",schemaPath:"#/$defs/SelfTestReport/properties/failedFrom/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
}
else {
const err135 = {instancePath:instancePath+"/selfTest/" + i5,schemaPath:"#/$defs/SelfTestReport/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
}
else {
const err136 = {instancePath:instancePath+"/selfTest",schemaPath:"#/properties/selfTest/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
}
else {
const err137 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
