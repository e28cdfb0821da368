// Generated from schemas/ by `npm run generate`; do not edit.
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://locktender.dev/schemas/quality-gate.schema.json","title":"QualityGateData","type":"object","additionalProperties":false,"required":["decision","override","stages","tree","waivers","followUps","notes","findings","findingsLeftOut"],"properties":{"decision":{"$ref":"#/$defs/Decision"},"override":{"oneOf":[{"type":"null"},{"$ref":"#/$defs/Override"}]},"stages":{"type":"array","items":{"$ref":"#/$defs/StageState"}},"tree":{"$ref":"#/$defs/Node"},"waivers":{"type":"array","items":{"$ref":"#/$defs/WaiverUse"}},"followUps":{"type":"array","items":{"type":"string"}},"notes":{"type":"array","items":{"$ref":"#/$defs/Note"}},"findings":{"type":"array","items":{"$ref":"#/$defs/Finding"}},"findingsLeftOut":{"type":"integer","minimum":0}},"$defs":{"Decision":{"title":"GateDecision","type":"string","enum":["GO","CONDITIONAL","NO-GO"]},"State":{"title":"GateState","type":"string","enum":["pass","fail","unknown","waived","not-applicable"]},"Stage":{"title":"GateStage","type":"string","enum":["development","integration","staging","production"]},"StageState":{"title":"GateStageState","type":"object","additionalProperties":false,"required":["stage","entry","exit"],"properties":{"stage":{"$ref":"#/$defs/Stage"},"entry":{"$ref":"#/$defs/State"},"exit":{"$ref":"#/$defs/State"}}},"Node":{"title":"GateNode","type":"object","additionalProperties":false,"required":["id","kind","text","state","level","code","message","measured","limit","margin","evidence","children"],"properties":{"id":{"type":"string"},"kind":{"type":"string","enum":["decision","stage","gate","condition"]},"text":{"type":"string"},"state":{"$ref":"#/$defs/State"},"level":{"type":"string","enum":["blocking","advisory"]},"code":{"type":"string","pattern":"^[a-z][a-z0-9-]*/[a-z0-9][a-z0-9-]*$"},"message":{"type":"string"},"measured":{"type":["string","null"]},"limit":{"type":["string","null"]},"margin":{"type":["string","null"]},"evidence":{"type":"array","items":{"type":"string"}},"source":{"type":"string"},"waivedBy":{"type":"array","items":{"type":"string"}},"children":{"type":"array","items":{"$ref":"#/$defs/Node"}}}},"Override":{"title":"GateOverride","type":"object","additionalProperties":false,"required":["by","reason","until","opens"],"properties":{"by":{"type":"array","items":{"type":"string"},"minItems":1},"reason":{"type":"string"},"until":{"type":"string","format":"date-time"},"incident":{"type":"string"},"opens":{"type":"string","enum":["none","post-mortem"]}}},"WaiverUse":{"title":"GateWaiverUse","type":"object","additionalProperties":false,"required":["id","state","message","expires","owner","covers"],"properties":{"id":{"type":"string"},"state":{"type":"string","enum":["used","unused","expired","refused"]},"message":{"type":"string"},"expires":{"type":"string"},"owner":{"type":"string"},"covers":{"type":"array","items":{"type":"string"}}}},"Note":{"title":"GateNote","type":"object","additionalProperties":false,"required":["code","message"],"properties":{"code":{"type":"string","pattern":"^[a-z][a-z0-9-]*/[a-z0-9][a-z0-9-]*$"},"message":{"type":"string"},"evidence":{"type":"string"}}},"Finding":{"title":"GateFinding","type":"object","additionalProperties":false,"required":["kind","source","rule","severity","message","fingerprint","isNew","waivedBy"],"properties":{"kind":{"type":"string","enum":["finding","vulnerability","secret","test"]},"source":{"type":"string"},"rule":{"type":"string"},"severity":{"type":"string","enum":["critical","high","medium","low","info","unknown"]},"message":{"type":"string"},"file":{"type":"string"},"line":{"type":"integer","minimum":1},"subject":{"type":"string"},"fingerprint":{"type":"string"},"isNew":{"type":["boolean","null"]},"waivedBy":{"type":["string","null"]}}}}};
const schema32 = {"title":"GateDecision","type":"string","enum":["GO","CONDITIONAL","NO-GO"]};
const schema33 = {"title":"GateOverride","type":"object","additionalProperties":false,"required":["by","reason","until","opens"],"properties":{"by":{"type":"array","items":{"type":"string"},"minItems":1},"reason":{"type":"string"},"until":{"type":"string","format":"date-time"},"incident":{"type":"string"},"opens":{"type":"string","enum":["none","post-mortem"]}}};
const schema40 = {"title":"GateWaiverUse","type":"object","additionalProperties":false,"required":["id","state","message","expires","owner","covers"],"properties":{"id":{"type":"string"},"state":{"type":"string","enum":["used","unused","expired","refused"]},"message":{"type":"string"},"expires":{"type":"string"},"owner":{"type":"string"},"covers":{"type":"array","items":{"type":"string"}}}};
const schema41 = {"title":"GateNote","type":"object","additionalProperties":false,"required":["code","message"],"properties":{"code":{"type":"string","pattern":"^[a-z][a-z0-9-]*/[a-z0-9][a-z0-9-]*$"},"message":{"type":"string"},"evidence":{"type":"string"}}};
const schema42 = {"title":"GateFinding","type":"object","additionalProperties":false,"required":["kind","source","rule","severity","message","fingerprint","isNew","waivedBy"],"properties":{"kind":{"type":"string","enum":["finding","vulnerability","secret","test"]},"source":{"type":"string"},"rule":{"type":"string"},"severity":{"type":"string","enum":["critical","high","medium","low","info","unknown"]},"message":{"type":"string"},"file":{"type":"string"},"line":{"type":"integer","minimum":1},"subject":{"type":"string"},"fingerprint":{"type":"string"},"isNew":{"type":["boolean","null"]},"waivedBy":{"type":["string","null"]}}};
const func1 = Object.prototype.hasOwnProperty;
const formats0 = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;
const schema34 = {"title":"GateStageState","type":"object","additionalProperties":false,"required":["stage","entry","exit"],"properties":{"stage":{"$ref":"#/$defs/Stage"},"entry":{"$ref":"#/$defs/State"},"exit":{"$ref":"#/$defs/State"}}};
const schema35 = {"title":"GateStage","type":"string","enum":["development","integration","staging","production"]};
const schema36 = {"title":"GateState","type":"string","enum":["pass","fail","unknown","waived","not-applicable"]};

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
if(data.stage === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stage"},message:"must have required property '"+"stage"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.entry === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "entry"},message:"must have required property '"+"entry"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.exit === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exit"},message:"must have required property '"+"exit"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "stage") || (key0 === "entry")) || (key0 === "exit"))){
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
if(data.stage !== undefined){
let data0 = data.stage;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/stage",schemaPath:"#/$defs/Stage/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!((((data0 === "development") || (data0 === "integration")) || (data0 === "staging")) || (data0 === "production"))){
const err5 = {instancePath:instancePath+"/stage",schemaPath:"#/$defs/Stage/enum",keyword:"enum",params:{allowedValues: schema35.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.entry !== undefined){
let data1 = data.entry;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/entry",schemaPath:"#/$defs/State/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(((((data1 === "pass") || (data1 === "fail")) || (data1 === "unknown")) || (data1 === "waived")) || (data1 === "not-applicable"))){
const err7 = {instancePath:instancePath+"/entry",schemaPath:"#/$defs/State/enum",keyword:"enum",params:{allowedValues: schema36.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.exit !== undefined){
let data2 = data.exit;
if(typeof data2 !== "string"){
const err8 = {instancePath:instancePath+"/exit",schemaPath:"#/$defs/State/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(((((data2 === "pass") || (data2 === "fail")) || (data2 === "unknown")) || (data2 === "waived")) || (data2 === "not-applicable"))){
const err9 = {instancePath:instancePath+"/exit",schemaPath:"#/$defs/State/enum",keyword:"enum",params:{allowedValues: schema36.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
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
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema38 = {"title":"GateNode","type":"object","additionalProperties":false,"required":["id","kind","text","state","level","code","message","measured","limit","margin","evidence","children"],"properties":{"id":{"type":"string"},"kind":{"type":"string","enum":["decision","stage","gate","condition"]},"text":{"type":"string"},"state":{"$ref":"#/$defs/State"},"level":{"type":"string","enum":["blocking","advisory"]},"code":{"type":"string","pattern":"^[a-z][a-z0-9-]*/[a-z0-9][a-z0-9-]*$"},"message":{"type":"string"},"measured":{"type":["string","null"]},"limit":{"type":["string","null"]},"margin":{"type":["string","null"]},"evidence":{"type":"array","items":{"type":"string"}},"source":{"type":"string"},"waivedBy":{"type":"array","items":{"type":"string"}},"children":{"type":"array","items":{"$ref":"#/$defs/Node"}}}};
const pattern4 = new RegExp("^[a-z][a-z0-9-]*/[a-z0-9][a-z0-9-]*$", "u");
const wrapper0 = {validate: validate23};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
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
if(data.text === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.state === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.level === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "level"},message:"must have required property '"+"level"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.code === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.message === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.measured === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "measured"},message:"must have required property '"+"measured"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.limit === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "limit"},message:"must have required property '"+"limit"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.margin === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "margin"},message:"must have required property '"+"margin"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.evidence === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.children === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "children"},message:"must have required property '"+"children"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema38.properties, key0))){
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
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err13 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
const err14 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!((((data1 === "decision") || (data1 === "stage")) || (data1 === "gate")) || (data1 === "condition"))){
const err15 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema38.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
const err16 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.state !== undefined){
let data3 = data.state;
if(typeof data3 !== "string"){
const err17 = {instancePath:instancePath+"/state",schemaPath:"#/$defs/State/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!(((((data3 === "pass") || (data3 === "fail")) || (data3 === "unknown")) || (data3 === "waived")) || (data3 === "not-applicable"))){
const err18 = {instancePath:instancePath+"/state",schemaPath:"#/$defs/State/enum",keyword:"enum",params:{allowedValues: schema36.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.level !== undefined){
let data4 = data.level;
if(typeof data4 !== "string"){
const err19 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!((data4 === "blocking") || (data4 === "advisory"))){
const err20 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema38.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.code !== undefined){
let data5 = data.code;
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
const err21 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*/[a-z0-9][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*/[a-z0-9][a-z0-9-]*$"+"\""};
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
const err22 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err23 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.measured !== undefined){
let data7 = data.measured;
if((typeof data7 !== "string") && (data7 !== null)){
const err24 = {instancePath:instancePath+"/measured",schemaPath:"#/properties/measured/type",keyword:"type",params:{type: schema38.properties.measured.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.limit !== undefined){
let data8 = data.limit;
if((typeof data8 !== "string") && (data8 !== null)){
const err25 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: schema38.properties.limit.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.margin !== undefined){
let data9 = data.margin;
if((typeof data9 !== "string") && (data9 !== null)){
const err26 = {instancePath:instancePath+"/margin",schemaPath:"#/properties/margin/type",keyword:"type",params:{type: schema38.properties.margin.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.evidence !== undefined){
let data10 = data.evidence;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
if(typeof data10[i0] !== "string"){
const err27 = {instancePath:instancePath+"/evidence/" + i0,schemaPath:"#/properties/evidence/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err28 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.source !== undefined){
if(typeof data.source !== "string"){
const err29 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.waivedBy !== undefined){
let data13 = data.waivedBy;
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
if(typeof data13[i1] !== "string"){
const err30 = {instancePath:instancePath+"/waivedBy/" + i1,schemaPath:"#/properties/waivedBy/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err31 = {instancePath:instancePath+"/waivedBy",schemaPath:"#/properties/waivedBy/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.children !== undefined){
let data15 = data.children;
if(Array.isArray(data15)){
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
if(!(wrapper0.validate(data15[i2], {instancePath:instancePath+"/children/" + i2,parentData:data15,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err32 = {instancePath:instancePath+"/children",schemaPath:"#/properties/children/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://locktender.dev/schemas/quality-gate.schema.json" */;
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
if(data.decision === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decision"},message:"must have required property '"+"decision"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.override === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "override"},message:"must have required property '"+"override"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.stages === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stages"},message:"must have required property '"+"stages"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.tree === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tree"},message:"must have required property '"+"tree"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.waivers === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "waivers"},message:"must have required property '"+"waivers"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.followUps === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "followUps"},message:"must have required property '"+"followUps"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.notes === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "notes"},message:"must have required property '"+"notes"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.findings === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "findings"},message:"must have required property '"+"findings"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.findingsLeftOut === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "findingsLeftOut"},message:"must have required property '"+"findingsLeftOut"+"'"};
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
if(data.decision !== undefined){
let data0 = data.decision;
if(typeof data0 !== "string"){
const err10 = {instancePath:instancePath+"/decision",schemaPath:"#/$defs/Decision/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!(((data0 === "GO") || (data0 === "CONDITIONAL")) || (data0 === "NO-GO"))){
const err11 = {instancePath:instancePath+"/decision",schemaPath:"#/$defs/Decision/enum",keyword:"enum",params:{allowedValues: schema32.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.override !== undefined){
let data1 = data.override;
const _errs6 = errors;
let valid2 = false;
let passing0 = null;
const _errs7 = errors;
if(data1 !== null){
const err12 = {instancePath:instancePath+"/override",schemaPath:"#/properties/override/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid0 = _errs7 === errors;
if(_valid0){
valid2 = true;
passing0 = 0;
}
const _errs9 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.by === undefined){
const err13 = {instancePath:instancePath+"/override",schemaPath:"#/$defs/Override/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data1.reason === undefined){
const err14 = {instancePath:instancePath+"/override",schemaPath:"#/$defs/Override/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data1.until === undefined){
const err15 = {instancePath:instancePath+"/override",schemaPath:"#/$defs/Override/required",keyword:"required",params:{missingProperty: "until"},message:"must have required property '"+"until"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data1.opens === undefined){
const err16 = {instancePath:instancePath+"/override",schemaPath:"#/$defs/Override/required",keyword:"required",params:{missingProperty: "opens"},message:"must have required property '"+"opens"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key1 in data1){
if(!(((((key1 === "by") || (key1 === "reason")) || (key1 === "until")) || (key1 === "incident")) || (key1 === "opens"))){
const err17 = {instancePath:instancePath+"/override",schemaPath:"#/$defs/Override/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data1.by !== undefined){
let data2 = data1.by;
if(Array.isArray(data2)){
if(data2.length < 1){
const err18 = {instancePath:instancePath+"/override/by",schemaPath:"#/$defs/Override/properties/by/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
const err19 = {instancePath:instancePath+"/override/by/" + i0,schemaPath:"#/$defs/Override/properties/by/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err20 = {instancePath:instancePath+"/override/by",schemaPath:"#/$defs/Override/properties/by/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data1.reason !== undefined){
if(typeof data1.reason !== "string"){
const err21 = {instancePath:instancePath+"/override/reason",schemaPath:"#/$defs/Override/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data1.until !== undefined){
let data5 = data1.until;
if(typeof data5 === "string"){
if(!(formats0.test(data5))){
const err22 = {instancePath:instancePath+"/override/until",schemaPath:"#/$defs/Override/properties/until/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
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
const err23 = {instancePath:instancePath+"/override/until",schemaPath:"#/$defs/Override/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data1.incident !== undefined){
if(typeof data1.incident !== "string"){
const err24 = {instancePath:instancePath+"/override/incident",schemaPath:"#/$defs/Override/properties/incident/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data1.opens !== undefined){
let data7 = data1.opens;
if(typeof data7 !== "string"){
const err25 = {instancePath:instancePath+"/override/opens",schemaPath:"#/$defs/Override/properties/opens/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!((data7 === "none") || (data7 === "post-mortem"))){
const err26 = {instancePath:instancePath+"/override/opens",schemaPath:"#/$defs/Override/properties/opens/enum",keyword:"enum",params:{allowedValues: schema33.properties.opens.enum},message:"must be equal to one of the allowed values"};
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
const err27 = {instancePath:instancePath+"/override",schemaPath:"#/$defs/Override/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid0 = _errs9 === errors;
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
const err28 = {instancePath:instancePath+"/override",schemaPath:"#/properties/override/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
if(data.stages !== undefined){
let data8 = data.stages;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
if(!(validate21(data8[i1], {instancePath:instancePath+"/stages/" + i1,parentData:data8,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err29 = {instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.tree !== undefined){
if(!(validate23(data.tree, {instancePath:instancePath+"/tree",parentData:data,parentDataProperty:"tree",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.waivers !== undefined){
let data11 = data.waivers;
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
let data12 = data11[i2];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.id === undefined){
const err30 = {instancePath:instancePath+"/waivers/" + i2,schemaPath:"#/$defs/WaiverUse/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data12.state === undefined){
const err31 = {instancePath:instancePath+"/waivers/" + i2,schemaPath:"#/$defs/WaiverUse/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data12.message === undefined){
const err32 = {instancePath:instancePath+"/waivers/" + i2,schemaPath:"#/$defs/WaiverUse/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data12.expires === undefined){
const err33 = {instancePath:instancePath+"/waivers/" + i2,schemaPath:"#/$defs/WaiverUse/required",keyword:"required",params:{missingProperty: "expires"},message:"must have required property '"+"expires"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data12.owner === undefined){
const err34 = {instancePath:instancePath+"/waivers/" + i2,schemaPath:"#/$defs/WaiverUse/required",keyword:"required",params:{missingProperty: "owner"},message:"must have required property '"+"owner"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data12.covers === undefined){
const err35 = {instancePath:instancePath+"/waivers/" + i2,schemaPath:"#/$defs/WaiverUse/required",keyword:"required",params:{missingProperty: "covers"},message:"must have required property '"+"covers"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
for(const key2 in data12){
if(!((((((key2 === "id") || (key2 === "state")) || (key2 === "message")) || (key2 === "expires")) || (key2 === "owner")) || (key2 === "covers"))){
const err36 = {instancePath:instancePath+"/waivers/" + i2,schemaPath:"#/$defs/WaiverUse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data12.id !== undefined){
if(typeof data12.id !== "string"){
const err37 = {instancePath:instancePath+"/waivers/" + i2+"/id",schemaPath:"#/$defs/WaiverUse/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data12.state !== undefined){
let data14 = data12.state;
if(typeof data14 !== "string"){
const err38 = {instancePath:instancePath+"/waivers/" + i2+"/state",schemaPath:"#/$defs/WaiverUse/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(!((((data14 === "used") || (data14 === "unused")) || (data14 === "expired")) || (data14 === "refused"))){
const err39 = {instancePath:instancePath+"/waivers/" + i2+"/state",schemaPath:"#/$defs/WaiverUse/properties/state/enum",keyword:"enum",params:{allowedValues: schema40.properties.state.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data12.message !== undefined){
if(typeof data12.message !== "string"){
const err40 = {instancePath:instancePath+"/waivers/" + i2+"/message",schemaPath:"#/$defs/WaiverUse/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data12.expires !== undefined){
if(typeof data12.expires !== "string"){
const err41 = {instancePath:instancePath+"/waivers/" + i2+"/expires",schemaPath:"#/$defs/WaiverUse/properties/expires/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data12.owner !== undefined){
if(typeof data12.owner !== "string"){
const err42 = {instancePath:instancePath+"/waivers/" + i2+"/owner",schemaPath:"#/$defs/WaiverUse/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data12.covers !== undefined){
let data18 = data12.covers;
if(Array.isArray(data18)){
const len3 = data18.length;
for(let i3=0; i3<len3; i3++){
if(typeof data18[i3] !== "string"){
const err43 = {instancePath:instancePath+"/waivers/" + i2+"/covers/" + i3,schemaPath:"#/$defs/WaiverUse/properties/covers/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err44 = {instancePath:instancePath+"/waivers/" + i2+"/covers",schemaPath:"#/$defs/WaiverUse/properties/covers/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err45 = {instancePath:instancePath+"/waivers/" + i2,schemaPath:"#/$defs/WaiverUse/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err46 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.followUps !== undefined){
let data20 = data.followUps;
if(Array.isArray(data20)){
const len4 = data20.length;
for(let i4=0; i4<len4; i4++){
if(typeof data20[i4] !== "string"){
const err47 = {instancePath:instancePath+"/followUps/" + i4,schemaPath:"#/properties/followUps/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err48 = {instancePath:instancePath+"/followUps",schemaPath:"#/properties/followUps/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.notes !== undefined){
let data22 = data.notes;
if(Array.isArray(data22)){
const len5 = data22.length;
for(let i5=0; i5<len5; i5++){
let data23 = data22[i5];
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.code === undefined){
const err49 = {instancePath:instancePath+"/notes/" + i5,schemaPath:"#/$defs/Note/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data23.message === undefined){
const err50 = {instancePath:instancePath+"/notes/" + i5,schemaPath:"#/$defs/Note/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
for(const key3 in data23){
if(!(((key3 === "code") || (key3 === "message")) || (key3 === "evidence"))){
const err51 = {instancePath:instancePath+"/notes/" + i5,schemaPath:"#/$defs/Note/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data23.code !== undefined){
let data24 = data23.code;
if(typeof data24 === "string"){
if(!pattern4.test(data24)){
const err52 = {instancePath:instancePath+"/notes/" + i5+"/code",schemaPath:"#/$defs/Note/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*/[a-z0-9][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*/[a-z0-9][a-z0-9-]*$"+"\""};
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
const err53 = {instancePath:instancePath+"/notes/" + i5+"/code",schemaPath:"#/$defs/Note/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data23.message !== undefined){
if(typeof data23.message !== "string"){
const err54 = {instancePath:instancePath+"/notes/" + i5+"/message",schemaPath:"#/$defs/Note/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data23.evidence !== undefined){
if(typeof data23.evidence !== "string"){
const err55 = {instancePath:instancePath+"/notes/" + i5+"/evidence",schemaPath:"#/$defs/Note/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err56 = {instancePath:instancePath+"/notes/" + i5,schemaPath:"#/$defs/Note/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err57 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.findings !== undefined){
let data27 = data.findings;
if(Array.isArray(data27)){
const len6 = data27.length;
for(let i6=0; i6<len6; i6++){
let data28 = data27[i6];
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.kind === undefined){
const err58 = {instancePath:instancePath+"/findings/" + i6,schemaPath:"#/$defs/Finding/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data28.source === undefined){
const err59 = {instancePath:instancePath+"/findings/" + i6,schemaPath:"#/$defs/Finding/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data28.rule === undefined){
const err60 = {instancePath:instancePath+"/findings/" + i6,schemaPath:"#/$defs/Finding/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data28.severity === undefined){
const err61 = {instancePath:instancePath+"/findings/" + i6,schemaPath:"#/$defs/Finding/required",keyword:"required",params:{missingProperty: "severity"},message:"must have required property '"+"severity"+"'"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data28.message === undefined){
const err62 = {instancePath:instancePath+"/findings/" + i6,schemaPath:"#/$defs/Finding/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data28.fingerprint === undefined){
const err63 = {instancePath:instancePath+"/findings/" + i6,schemaPath:"#/$defs/Finding/required",keyword:"required",params:{missingProperty: "fingerprint"},message:"must have required property '"+"fingerprint"+"'"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data28.isNew === undefined){
const err64 = {instancePath:instancePath+"/findings/" + i6,schemaPath:"#/$defs/Finding/required",keyword:"required",params:{missingProperty: "isNew"},message:"must have required property '"+"isNew"+"'"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data28.waivedBy === undefined){
const err65 = {instancePath:instancePath+"/findings/" + i6,schemaPath:"#/$defs/Finding/required",keyword:"required",params:{missingProperty: "waivedBy"},message:"must have required property '"+"waivedBy"+"'"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
for(const key4 in data28){
if(!(func1.call(schema42.properties, key4))){
const err66 = {instancePath:instancePath+"/findings/" + i6,schemaPath:"#/$defs/Finding/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data28.kind !== undefined){
let data29 = data28.kind;
if(typeof data29 !== "string"){
const err67 = {instancePath:instancePath+"/findings/" + i6+"/kind",schemaPath:"#/$defs/Finding/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(!((((data29 === "finding") || (data29 === "vulnerability")) || (data29 === "secret")) || (data29 === "test"))){
const err68 = {instancePath:instancePath+"/findings/" + i6+"/kind",schemaPath:"#/$defs/Finding/properties/kind/enum",keyword:"enum",params:{allowedValues: schema42.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data28.source !== undefined){
if(typeof data28.source !== "string"){
const err69 = {instancePath:instancePath+"/findings/" + i6+"/source",schemaPath:"#/$defs/Finding/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data28.rule !== undefined){
if(typeof data28.rule !== "string"){
const err70 = {instancePath:instancePath+"/findings/" + i6+"/rule",schemaPath:"#/$defs/Finding/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data28.severity !== undefined){
let data32 = data28.severity;
if(typeof data32 !== "string"){
const err71 = {instancePath:instancePath+"/findings/" + i6+"/severity",schemaPath:"#/$defs/Finding/properties/severity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(!((((((data32 === "critical") || (data32 === "high")) || (data32 === "medium")) || (data32 === "low")) || (data32 === "info")) || (data32 === "unknown"))){
const err72 = {instancePath:instancePath+"/findings/" + i6+"/severity",schemaPath:"#/$defs/Finding/properties/severity/enum",keyword:"enum",params:{allowedValues: schema42.properties.severity.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data28.message !== undefined){
if(typeof data28.message !== "string"){
const err73 = {instancePath:instancePath+"/findings/" + i6+"/message",schemaPath:"#/$defs/Finding/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data28.file !== undefined){
if(typeof data28.file !== "string"){
const err74 = {instancePath:instancePath+"/findings/" + i6+"/file",schemaPath:"#/$defs/Finding/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data28.line !== undefined){
let data35 = data28.line;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
const err75 = {instancePath:instancePath+"/findings/" + i6+"/line",schemaPath:"#/$defs/Finding/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < 1 || isNaN(data35)){
const err76 = {instancePath:instancePath+"/findings/" + i6+"/line",schemaPath:"#/$defs/Finding/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data28.subject !== undefined){
if(typeof data28.subject !== "string"){
const err77 = {instancePath:instancePath+"/findings/" + i6+"/subject",schemaPath:"#/$defs/Finding/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data28.fingerprint !== undefined){
if(typeof data28.fingerprint !== "string"){
const err78 = {instancePath:instancePath+"/findings/" + i6+"/fingerprint",schemaPath:"#/$defs/Finding/properties/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data28.isNew !== undefined){
let data38 = data28.isNew;
if((typeof data38 !== "boolean") && (data38 !== null)){
const err79 = {instancePath:instancePath+"/findings/" + i6+"/isNew",schemaPath:"#/$defs/Finding/properties/isNew/type",keyword:"type",params:{type: schema42.properties.isNew.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data28.waivedBy !== undefined){
let data39 = data28.waivedBy;
if((typeof data39 !== "string") && (data39 !== null)){
const err80 = {instancePath:instancePath+"/findings/" + i6+"/waivedBy",schemaPath:"#/$defs/Finding/properties/waivedBy/type",keyword:"type",params:{type: schema42.properties.waivedBy.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/findings/" + i6,schemaPath:"#/$defs/Finding/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err82 = {instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data.findingsLeftOut !== undefined){
let data40 = data.findingsLeftOut;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
const err83 = {instancePath:instancePath+"/findingsLeftOut",schemaPath:"#/properties/findingsLeftOut/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 < 0 || isNaN(data40)){
const err84 = {instancePath:instancePath+"/findingsLeftOut",schemaPath:"#/properties/findingsLeftOut/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
}
else {
const err85 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
