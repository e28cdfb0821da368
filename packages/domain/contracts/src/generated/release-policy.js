// Generated from schemas/ by `npm run generate`; do not edit.
import external0 from "ajv/dist/runtime/ucs2length.js";
import external1 from "ajv/dist/runtime/equal.js";
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://locktender.dev/schemas/release-policy.schema.json","title":"ReleasePolicy","type":"object","additionalProperties":false,"properties":{"policy":{"const":1},"preset":{"type":"string","enum":["starter","standard","regulated"]},"extends":{"type":"string","minLength":1},"review-by":{"type":"string","format":"date"},"versioning":{"$ref":"#/$defs/Versioning"},"notes":{"$ref":"#/$defs/Notes"},"roles":{"type":"object","propertyNames":{"$ref":"#/$defs/Name"},"additionalProperties":{"$ref":"#/$defs/Role"}},"boards":{"type":"object","propertyNames":{"$ref":"#/$defs/Name"},"additionalProperties":{"$ref":"#/$defs/Board"}},"types":{"$ref":"#/$defs/Types"},"approvals":{"$ref":"#/$defs/Approvals"},"gates":{"type":"array","items":{"if":{"type":"object","anyOf":[{"type":"object","properties":{"use":{}},"required":["use"]}]},"then":{"$ref":"#/$defs/Use"},"else":{"if":{"type":"object","anyOf":[{"type":"object","properties":{"tests":{}},"required":["tests"]},{"type":"object","properties":{"coverage":{}},"required":["coverage"]},{"type":"object","properties":{"findings":{}},"required":["findings"]},{"type":"object","properties":{"vulnerabilities":{}},"required":["vulnerabilities"]},{"type":"object","properties":{"secrets":{}},"required":["secrets"]},{"type":"object","properties":{"licences":{}},"required":["licences"]},{"type":"object","properties":{"load":{}},"required":["load"]},{"type":"object","properties":{"perf":{}},"required":["perf"]},{"type":"object","properties":{"web":{}},"required":["web"]},{"type":"object","properties":{"duplication":{}},"required":["duplication"]},{"type":"object","properties":{"mutation":{}},"required":["mutation"]},{"type":"object","properties":{"complexity":{}},"required":["complexity"]}]},"then":{"$ref":"#/$defs/ShortGate"},"else":{"$ref":"#/$defs/Gate"}}}},"waivers":{"type":"string","minLength":1},"checklists":{"$ref":"#/$defs/Checklists"},"environments":{"$ref":"#/$defs/Environments"},"risk":{"$ref":"#/$defs/Risk"},"calendar":{"$ref":"#/$defs/Calendar"},"metrics":{"$ref":"#/$defs/Metrics"},"rollouts":{"$ref":"#/$defs/Rollouts"},"rollback":{"$ref":"#/$defs/Rollback"},"verify":{"$ref":"#/$defs/Verify"},"incidents":{"$ref":"#/$defs/Incidents"},"communications":{"type":"array","items":{"if":{"type":"object","anyOf":[{"type":"object","properties":{"use":{}},"required":["use"]}]},"then":{"$ref":"#/$defs/Use"},"else":{"$ref":"#/$defs/Communication"}}},"flags":{"type":"string","minLength":1},"record":{"$ref":"#/$defs/Record"},"overrides":{"$ref":"#/$defs/Overrides"}},"$defs":{"Name":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_-]*$"},"Duration":{"type":"string","pattern":"^(?:\\d+[mhdw]|P(?=\\d|T\\d)(?:\\d+W)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+S)?)?)$"},"Retention":{"type":"string","pattern":"^(?:\\d+[dwy]|P(?=\\d)(?:\\d+Y)?(?:\\d+M)?(?:\\d+W)?(?:\\d+D)?)$"},"Ratio":{"type":["string","number"],"pattern":"^(?:\\d{1,2}(?:\\.\\d+)?|100(?:\\.0+)?)%$","minimum":0,"maximum":1},"RoleName":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_-]*$"},"BoardName":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_-]*$"},"GateName":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_-]*$"},"ChecklistName":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_-]*$"},"RolloutName":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_-]*$"},"WindowName":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_-]*$"},"EnvironmentName":{"type":"string","pattern":"^[^\\s](?:.*[^\\s])?$"},"SloName":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_-]*$"},"RecurrenceRule":{"type":"string","pattern":"^FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)(?:;(?:INTERVAL|COUNT|UNTIL|BYMONTH|BYMONTHDAY|BYDAY|BYYEARDAY|BYHOUR|BYMINUTE|BYSETPOS|WKST)=[A-Z0-9,+-]+)*$"},"ReleaseClass":{"title":"ReleaseClass","type":"string","enum":["major","minor","patch","hotfix","docs"]},"Member":{"type":["string","integer"],"pattern":"^[A-Za-z0-9][A-Za-z0-9-]*(?:/[A-Za-z0-9._-]+)?$","minimum":1},"Members":{"title":"PolicyMembers","type":"array","items":{"$ref":"#/$defs/Member"},"uniqueItems":true},"Role":{"title":"PolicyRole","if":{"type":"array"},"then":{"$ref":"#/$defs/Members"},"else":{"if":{"type":"object"},"then":{"$ref":"#/$defs/RoleWithBackup"},"else":{"type":["array","object"]}}},"RoleWithBackup":{"title":"PolicyRoleWithBackup","type":"object","additionalProperties":false,"required":["members"],"properties":{"members":{"$ref":"#/$defs/Members"},"backup":{"$ref":"#/$defs/Members"}}},"Board":{"title":"PolicyBoard","type":"object","additionalProperties":false,"required":["seats","quorum"],"properties":{"chair":{"$ref":"#/$defs/RoleName"},"seats":{"type":"array","items":{"$ref":"#/$defs/RoleName"},"minItems":1},"quorum":{"type":"integer","minimum":1},"meets":{"$ref":"#/$defs/RecurrenceRule"}}},"Approve":{"title":"PolicyApprove","type":"object","propertyNames":{"$ref":"#/$defs/RoleName"},"additionalProperties":{"type":"integer","minimum":1}},"Use":{"title":"PolicyUse","type":"object","additionalProperties":false,"required":["use"],"properties":{"use":{"$ref":"#/$defs/SetName"}}},"SetName":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]*$"},"Condition":{"title":"PolicyCondition","if":{"type":"string"},"then":{"type":"string","minLength":1,"maxLength":1000},"else":{"if":{"type":"object"},"then":{"$ref":"#/$defs/CelCondition"},"else":{"type":["string","object"]}}},"CelCondition":{"title":"PolicyCelCondition","type":"object","additionalProperties":false,"required":["cel"],"properties":{"cel":{"type":"string","minLength":1,"maxLength":1000}}},"MetricCondition":{"title":"PolicyMetricCondition","if":{"type":"string"},"then":{"type":"string","minLength":1,"maxLength":1000},"else":{"if":{"type":"object"},"then":{"$ref":"#/$defs/CelCondition"},"else":{"type":["string","object"]}}},"Types":{"title":"TypesPolicy","type":"object","additionalProperties":false,"properties":{"use":{"$ref":"#/$defs/SetName"},"major":{"$ref":"#/$defs/Type"},"minor":{"$ref":"#/$defs/Type"},"patch":{"$ref":"#/$defs/Type"},"hotfix":{"$ref":"#/$defs/Type"},"docs":{"$ref":"#/$defs/Type"}}},"Type":{"title":"PolicyType","type":"object","additionalProperties":false,"properties":{"when":{"$ref":"#/$defs/TypeCondition"},"cadence":{"$ref":"#/$defs/Duration"},"plan-ahead":{"$ref":"#/$defs/Duration"},"breaking":{"type":"string","enum":["allowed","refused"]},"approve":{"$ref":"#/$defs/Approve"},"board":{"$ref":"#/$defs/BoardName"},"gates":{"type":"array","items":{"$ref":"#/$defs/GateName"},"uniqueItems":true},"window":{"$ref":"#/$defs/WindowName"},"rollout":{"$ref":"#/$defs/RolloutName"},"verify":{"type":"string","pattern":"^(?:none|\\d+[mhdw]|P(?=\\d|T\\d)(?:\\d+W)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+S)?)?)$"},"announce":{"type":"string","enum":["none","internal","limited","public","immediate"]},"needs-incident":{"type":"boolean"},"review-within":{"$ref":"#/$defs/Duration"}}},"TypeCondition":{"title":"PolicyTypeCondition","type":"object","additionalProperties":false,"properties":{"only-paths":{"$ref":"#/$defs/Paths"}}},"Paths":{"title":"PolicyPaths","type":"array","items":{"type":"string","minLength":1},"minItems":1,"uniqueItems":true},"Approvals":{"title":"ApprovalsPolicy","type":"object","propertyNames":{"$ref":"#/$defs/Name"},"additionalProperties":{"$ref":"#/$defs/ApprovalStage"},"properties":{"stages":{"type":"array","items":{"$ref":"#/$defs/Name"},"uniqueItems":true},"sources":{"type":"array","items":{"type":"string","enum":["environments","reviews","comments"]},"minItems":1,"uniqueItems":true},"rules":{"$ref":"#/$defs/ApprovalRules"},"delegations":{"type":"array","items":{"$ref":"#/$defs/Delegation"}}}},"ApprovalStage":{"title":"PolicyApprovalStage","type":"object","additionalProperties":false,"required":["roles"],"properties":{"roles":{"type":"array","items":{"$ref":"#/$defs/RoleName"},"minItems":1,"uniqueItems":true}}},"ApprovalRules":{"title":"PolicyApprovalRules","type":"object","additionalProperties":false,"properties":{"exclude":{"type":"array","items":{"type":"string","enum":["authors","last-pusher","trigger"]},"uniqueItems":true},"one-seat-each":{"type":"boolean"},"bind-to":{"type":"string","enum":["commit","digest"]},"expires":{"$ref":"#/$defs/Duration"},"veto":{"type":"array","items":{"$ref":"#/$defs/RoleName"},"uniqueItems":true}}},"Delegation":{"title":"PolicyDelegation","type":"object","additionalProperties":false,"required":["from","to","role","until"],"properties":{"from":{"type":"integer","minimum":1},"to":{"type":"integer","minimum":1},"role":{"$ref":"#/$defs/RoleName"},"until":{"type":"string","format":"date"},"reason":{"type":"string"}}},"ShortGate":{"title":"PolicyShortGate","type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"tests":{"$ref":"#/$defs/Condition"},"coverage":{"$ref":"#/$defs/Condition"},"findings":{"$ref":"#/$defs/Condition"},"vulnerabilities":{"$ref":"#/$defs/Condition"},"secrets":{"$ref":"#/$defs/Condition"},"licences":{"$ref":"#/$defs/Condition"},"load":{"$ref":"#/$defs/Condition"},"perf":{"$ref":"#/$defs/Condition"},"web":{"$ref":"#/$defs/Condition"},"duplication":{"$ref":"#/$defs/Condition"},"mutation":{"$ref":"#/$defs/Condition"},"complexity":{"$ref":"#/$defs/Condition"}}},"Gate":{"title":"PolicyGate","type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"#/$defs/Name"},"stage":{"type":"string","enum":["development","integration","staging","production"]},"check":{"type":"string","minLength":1},"report":{"type":"string","minLength":1},"attested-by":{"$ref":"#/$defs/RoleName"},"checklist":{"$ref":"#/$defs/ChecklistName"},"require":{"$ref":"#/$defs/Condition"},"max-increase":{"type":"string","pattern":"^\\d+(?:\\.\\d+)?% vs baseline$"},"max-age":{"$ref":"#/$defs/Duration"},"level":{"type":"string","enum":["advisory","blocking"]},"trust":{"type":"string","enum":["D","C","B","A"]},"workflow":{"type":"string","minLength":1},"app":{"type":"integer","minimum":1},"min-sample":{"type":"integer","minimum":1},"no-worse":{"type":"array","items":{"type":"string","minLength":1,"maxLength":200},"uniqueItems":true},"slack":{"type":"string","pattern":"^\\d{1,2}(?:\\.\\d+)?%$"},"pairs":{"type":"integer","minimum":1,"maximum":1000},"licence-rules":{"$ref":"#/$defs/Licences"},"source":{"type":"string","minLength":1,"maxLength":200}}},"Licences":{"title":"PolicyLicences","type":"object","additionalProperties":false,"minProperties":1,"properties":{"allow":{"type":"array","items":{"type":"string","minLength":1,"maxLength":200},"uniqueItems":true},"deny":{"type":"array","items":{"type":"string","minLength":1,"maxLength":200},"uniqueItems":true}}},"Checklists":{"title":"ChecklistsPolicy","type":"object","propertyNames":{"$ref":"#/$defs/Name"},"additionalProperties":{"$ref":"#/$defs/Checklist"},"properties":{"use":{"$ref":"#/$defs/SetName"}}},"Checklist":{"title":"PolicyChecklist","type":"array","items":{"$ref":"#/$defs/ChecklistItem"},"minItems":1},"ChecklistItem":{"title":"PolicyChecklistItem","type":"object","additionalProperties":false,"required":["id","item"],"properties":{"id":{"$ref":"#/$defs/Name"},"item":{"type":"string","minLength":1,"maxLength":300},"check":{"type":"string","minLength":1},"gate":{"$ref":"#/$defs/GateName"},"attested-by":{"$ref":"#/$defs/RoleName"},"max-age":{"$ref":"#/$defs/Duration"}}},"Environments":{"title":"EnvironmentsPolicy","type":"object","propertyNames":{"$ref":"#/$defs/EnvironmentName"},"additionalProperties":{"$ref":"#/$defs/Environment"},"properties":{"use":{"$ref":"#/$defs/SetName"}}},"Environment":{"title":"PolicyEnvironment","type":"object","additionalProperties":false,"properties":{"after":{"$ref":"#/$defs/EnvironmentName"},"entry":{"type":"array","items":{"$ref":"#/$defs/GateName"},"uniqueItems":true},"exit":{"type":"array","items":{"$ref":"#/$defs/GateName"},"uniqueItems":true},"production":{"type":"boolean"},"reviewers":{"type":"array","items":{"$ref":"#/$defs/RoleName"},"uniqueItems":true},"wait":{"$ref":"#/$defs/Duration"},"shared":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true}}},"Risk":{"title":"RiskPolicy","type":"object","additionalProperties":false,"properties":{"points":{"type":"array","items":{"$ref":"#/$defs/RiskPoint"}},"levels":{"type":"object","propertyNames":{"$ref":"#/$defs/Name"},"additionalProperties":{"$ref":"#/$defs/RiskLevel"}},"register":{"type":"string","minLength":1}}},"RiskPoint":{"title":"PolicyRiskPoint","type":"object","additionalProperties":false,"required":["add","when"],"properties":{"add":{"type":"integer","minimum":1},"when":{"$ref":"#/$defs/RiskCondition"},"require":{"type":"array","items":{"$ref":"#/$defs/Name"},"uniqueItems":true}}},"RiskCondition":{"title":"PolicyRiskCondition","type":"object","additionalProperties":false,"minProperties":1,"properties":{"paths":{"$ref":"#/$defs/Paths"},"lines-changed":{"$ref":"#/$defs/MetricCondition"},"error-budget-left":{"$ref":"#/$defs/MetricCondition"}}},"RiskLevel":{"title":"PolicyRiskLevel","type":"object","additionalProperties":false,"required":["from"],"properties":{"from":{"type":"integer","minimum":0},"approve":{"$ref":"#/$defs/Approve"},"rollout":{"$ref":"#/$defs/RolloutName"}}},"Calendar":{"title":"CalendarPolicy","type":"object","additionalProperties":false,"properties":{"timezone":{"$ref":"#/$defs/ZoneName"},"windows":{"type":"object","propertyNames":{"$ref":"#/$defs/Name"},"additionalProperties":{"$ref":"#/$defs/Window"}},"freezes":{"type":"array","items":{"if":{"type":"object","anyOf":[{"type":"object","properties":{"rrule":{}},"required":["rrule"]}]},"then":{"$ref":"#/$defs/RecurringFreeze"},"else":{"if":{"type":"object","anyOf":[{"type":"object","properties":{"ics":{}},"required":["ics"]}]},"then":{"$ref":"#/$defs/CalendarFileFreeze"},"else":{"if":{"type":"object","anyOf":[{"type":"object","properties":{"holidays":{}},"required":["holidays"]}]},"then":{"$ref":"#/$defs/HolidayFreeze"},"else":{"$ref":"#/$defs/DatedFreeze"}}}}},"exceptions":{"type":"array","items":{"$ref":"#/$defs/FreezeException"}},"maintenance":{"$ref":"#/$defs/CalendarEntries"},"events":{"$ref":"#/$defs/CalendarEntries"},"meetings":{"$ref":"#/$defs/CalendarEntries"},"releases":{"$ref":"#/$defs/CalendarEntries"},"shared":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true},"on-freeze-start":{"type":"string","enum":["finish-stage","hold","rollback"]},"conflicts":{"$ref":"#/$defs/Conflicts"}}},"ZoneName":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*$"},"BranchNames":{"title":"BranchNames","type":"array","items":{"type":"string","pattern":"^[^*\\s]*\\*?$","minLength":1},"minItems":1,"uniqueItems":true},"WallTime":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}(?:T(?:[01]\\d|2[0-3]):[0-5]\\d)?$"},"CalendarEntries":{"title":"CalendarEntries","type":"array","items":{"if":{"type":"object","anyOf":[{"type":"object","properties":{"rrule":{}},"required":["rrule"]}]},"then":{"$ref":"#/$defs/RecurringEntry"},"else":{"if":{"type":"object","anyOf":[{"type":"object","properties":{"ics":{}},"required":["ics"]}]},"then":{"$ref":"#/$defs/CalendarFileEntry"},"else":{"$ref":"#/$defs/DatedEntry"}}}},"DatedEntry":{"title":"DatedEntry","type":"object","additionalProperties":false,"required":["from","name","to"],"properties":{"from":{"$ref":"#/$defs/WallTime"},"to":{"$ref":"#/$defs/WallTime"},"name":{"$ref":"#/$defs/Name"},"title":{"type":"string","minLength":1,"maxLength":200},"timezone":{"$ref":"#/$defs/ZoneName"},"repository":{"type":"string","pattern":"^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$"},"shared":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true},"roles":{"type":"array","items":{"$ref":"#/$defs/RoleName"},"uniqueItems":true},"agenda":{"type":"array","items":{"type":"string","minLength":1,"maxLength":200}}}},"RecurringEntry":{"title":"RecurringEntry","type":"object","additionalProperties":false,"required":["rrule","name","for"],"properties":{"rrule":{"$ref":"#/$defs/RecurrenceRule"},"for":{"$ref":"#/$defs/Duration"},"starts":{"type":"string","format":"date"},"name":{"$ref":"#/$defs/Name"},"title":{"type":"string","minLength":1,"maxLength":200},"timezone":{"$ref":"#/$defs/ZoneName"},"repository":{"type":"string","pattern":"^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$"},"shared":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true},"roles":{"type":"array","items":{"$ref":"#/$defs/RoleName"},"uniqueItems":true},"agenda":{"type":"array","items":{"type":"string","minLength":1,"maxLength":200}}}},"CalendarFileEntry":{"title":"CalendarFileEntry","type":"object","additionalProperties":false,"required":["ics","name"],"properties":{"ics":{"type":"string","minLength":1},"name":{"$ref":"#/$defs/Name"}}},"FreezeException":{"title":"FreezeException","type":"object","additionalProperties":false,"required":["freeze","approved-by","reason","expires"],"properties":{"freeze":{"$ref":"#/$defs/Name"},"types":{"type":"array","items":{"$ref":"#/$defs/ReleaseClass"},"minItems":1,"uniqueItems":true},"release":{"type":"string","minLength":1},"approved-by":{"type":"string","minLength":1},"reason":{"type":"string","minLength":1},"expires":{"type":"string","format":"date"}}},"Conflicts":{"title":"PolicyConflicts","type":"object","additionalProperties":false,"properties":{"shared-resources":{"type":"string","enum":["allow","deny"]}}},"Window":{"title":"PolicyWindow","type":"object","additionalProperties":false,"required":["days","hours"],"properties":{"days":{"type":"string","pattern":"^(?:mon|tue|wed|thu|fri|sat|sun)(?:[,-](?:mon|tue|wed|thu|fri|sat|sun))*$"},"hours":{"type":"string","pattern":"^(?:[01]\\d|2[0-3]):[0-5]\\d-(?:(?:[01]\\d|2[0-3]):[0-5]\\d|24:00)$"},"timezone":{"$ref":"#/$defs/ZoneName"}}},"FreezeClasses":{"title":"FreezeClasses","type":"array","items":{"$ref":"#/$defs/ReleaseClass"},"uniqueItems":true},"FreezeKind":{"type":"string","enum":["feature","code","deploy"]},"DatedFreeze":{"title":"DatedFreeze","type":"object","additionalProperties":false,"required":["from","name","to"],"properties":{"from":{"type":"string","format":"date"},"to":{"type":"string","format":"date"},"name":{"$ref":"#/$defs/Name"},"allow":{"$ref":"#/$defs/FreezeClasses"},"kind":{"$ref":"#/$defs/FreezeKind"},"types":{"type":"array","items":{"$ref":"#/$defs/ReleaseClass"},"minItems":1,"uniqueItems":true},"branches":{"$ref":"#/$defs/BranchNames"},"environments":{"type":"array","items":{"$ref":"#/$defs/EnvironmentName"},"minItems":1,"uniqueItems":true},"timezone":{"$ref":"#/$defs/ZoneName"}}},"RecurringFreeze":{"title":"RecurringFreeze","type":"object","additionalProperties":false,"required":["rrule","name","for"],"properties":{"rrule":{"$ref":"#/$defs/RecurrenceRule"},"for":{"$ref":"#/$defs/Duration"},"starts":{"type":"string","format":"date"},"name":{"$ref":"#/$defs/Name"},"allow":{"$ref":"#/$defs/FreezeClasses"},"kind":{"$ref":"#/$defs/FreezeKind"},"types":{"type":"array","items":{"$ref":"#/$defs/ReleaseClass"},"minItems":1,"uniqueItems":true},"branches":{"$ref":"#/$defs/BranchNames"},"environments":{"type":"array","items":{"$ref":"#/$defs/EnvironmentName"},"minItems":1,"uniqueItems":true},"timezone":{"$ref":"#/$defs/ZoneName"}}},"CalendarFileFreeze":{"title":"CalendarFileFreeze","type":"object","additionalProperties":false,"required":["ics","name"],"properties":{"ics":{"type":"string","minLength":1},"name":{"$ref":"#/$defs/Name"},"allow":{"$ref":"#/$defs/FreezeClasses"},"kind":{"$ref":"#/$defs/FreezeKind"},"types":{"type":"array","items":{"$ref":"#/$defs/ReleaseClass"},"minItems":1,"uniqueItems":true},"branches":{"$ref":"#/$defs/BranchNames"},"environments":{"type":"array","items":{"$ref":"#/$defs/EnvironmentName"},"minItems":1,"uniqueItems":true},"timezone":{"$ref":"#/$defs/ZoneName"}}},"HolidayFreeze":{"title":"HolidayFreeze","type":"object","additionalProperties":false,"required":["holidays","name","valid-until"],"properties":{"holidays":{"type":"string","pattern":"^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$"},"valid-until":{"type":"string","format":"date"},"days":{"type":"array","items":{"type":"string","format":"date"},"minItems":1,"uniqueItems":true},"name":{"$ref":"#/$defs/Name"},"allow":{"$ref":"#/$defs/FreezeClasses"},"kind":{"$ref":"#/$defs/FreezeKind"},"types":{"type":"array","items":{"$ref":"#/$defs/ReleaseClass"},"minItems":1,"uniqueItems":true},"branches":{"$ref":"#/$defs/BranchNames"},"environments":{"type":"array","items":{"$ref":"#/$defs/EnvironmentName"},"minItems":1,"uniqueItems":true},"timezone":{"$ref":"#/$defs/ZoneName"}}},"Metrics":{"title":"MetricsPolicy","type":"object","additionalProperties":false,"properties":{"prometheus":{"type":"string","minLength":1},"service":{"type":"string","minLength":1},"queries":{"type":"object","propertyNames":{"$ref":"#/$defs/Name"},"additionalProperties":{"if":{"type":"object","anyOf":[{"type":"object","properties":{"histogram":{}},"required":["histogram"]}]},"then":{"$ref":"#/$defs/HistogramQuery"},"else":{"if":{"type":"object","anyOf":[{"type":"object","properties":{"gauge":{}},"required":["gauge"]}]},"then":{"$ref":"#/$defs/GaugeQuery"},"else":{"$ref":"#/$defs/RatioQuery"}}}},"judge":{"$ref":"#/$defs/Judge"},"slos":{"type":"array","items":{"$ref":"#/$defs/Slo"}}}},"Tolerance":{"type":["number","string"],"minimum":1,"pattern":"^\\d+(?:\\.\\d+)?%$"},"Critical":{"type":"boolean"},"RatioQuery":{"title":"RatioQuery","type":"object","additionalProperties":false,"required":["bad","all"],"properties":{"bad":{"type":"string","minLength":1},"all":{"type":"string","minLength":1},"tolerate":{"$ref":"#/$defs/Tolerance"},"critical":{"$ref":"#/$defs/Critical"}}},"HistogramQuery":{"title":"HistogramQuery","type":"object","additionalProperties":false,"required":["histogram"],"properties":{"histogram":{"type":"string","minLength":1},"quantile":{"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1},"tolerate":{"$ref":"#/$defs/Tolerance"},"critical":{"$ref":"#/$defs/Critical"}}},"GaugeQuery":{"title":"GaugeQuery","type":"object","additionalProperties":false,"required":["gauge"],"properties":{"gauge":{"type":"string","minLength":1},"tolerate":{"$ref":"#/$defs/Tolerance"},"critical":{"$ref":"#/$defs/Critical"}}},"Judge":{"title":"PolicyJudge","type":"object","additionalProperties":false,"properties":{"method":{"type":"string","enum":["sequential","kayenta"]},"alpha":{"$ref":"#/$defs/Ratio"},"unsafe":{"type":"number","exclusiveMinimum":1},"on-inconclusive":{"type":"string","enum":["hold","rollback"]},"no-data":{"type":"string","enum":["hold","rollback"]}}},"Slo":{"title":"PolicySlo","type":"object","additionalProperties":false,"required":["id","objective","over","bad","all"],"properties":{"id":{"$ref":"#/$defs/Name"},"objective":{"$ref":"#/$defs/Ratio"},"over":{"$ref":"#/$defs/Duration"},"bad":{"type":"string","minLength":1},"all":{"type":"string","minLength":1}}},"Rollouts":{"title":"RolloutsPolicy","type":"object","propertyNames":{"$ref":"#/$defs/Name"},"additionalProperties":{"$ref":"#/$defs/Rollout"},"properties":{"use":{"$ref":"#/$defs/SetName"},"regions":{"$ref":"#/$defs/Regions"},"traffic":{"$ref":"#/$defs/Traffic"},"max-stage":{"$ref":"#/$defs/Duration"}}},"Rollout":{"title":"PolicyRollout","type":"array","items":{"$ref":"#/$defs/RolloutStage"},"minItems":1},"RolloutStage":{"title":"RolloutStage","type":"object","additionalProperties":false,"required":["to"],"properties":{"to":{"$ref":"#/$defs/Ratio"},"for":{"$ref":"#/$defs/Duration"},"approve":{"$ref":"#/$defs/Approve"}}},"Regions":{"title":"PolicyRegions","type":"object","additionalProperties":false,"required":["order"],"properties":{"order":{"type":"array","items":{"type":"string","minLength":1},"minItems":1,"uniqueItems":true},"stop":{"type":"string","enum":["own","any"]}}},"Traffic":{"title":"PolicyTraffic","type":"object","additionalProperties":false,"required":["apply","observe","rollback"],"properties":{"apply":{"type":"string","minLength":1},"observe":{"type":"string","minLength":1},"rollback":{"type":"string","minLength":1}}},"Triggers":{"title":"PolicyTriggers","type":"object","propertyNames":{"pattern":"^[^\\s](?:.*[^\\s])?$"},"additionalProperties":{"$ref":"#/$defs/MetricCondition"},"minProperties":1},"Rollback":{"title":"RollbackPolicy","type":"object","additionalProperties":false,"properties":{"use":{"$ref":"#/$defs/SetName"},"when":{"$ref":"#/$defs/Triggers"},"prepare-when":{"$ref":"#/$defs/Triggers"},"run":{"$ref":"#/$defs/RollbackRun"},"within":{"$ref":"#/$defs/Duration"},"rehearsed-within":{"$ref":"#/$defs/Duration"},"data":{"type":"string","enum":["reversible","forward-only"]},"forward":{"$ref":"#/$defs/RollbackRun"}}},"RollbackRun":{"title":"PolicyWorkflowRun","type":"object","additionalProperties":false,"required":["workflow"],"properties":{"workflow":{"type":"string","pattern":"^[A-Za-z0-9._-]+\\.ya?ml$"},"inputs":{"type":"object","propertyNames":{"$ref":"#/$defs/Name"},"additionalProperties":{"type":"string"}}}},"Verify":{"title":"VerifyPolicy","type":"object","additionalProperties":false,"properties":{"use":{"$ref":"#/$defs/SetName"},"windows":{"$ref":"#/$defs/VerifyWindows"},"checks":{"type":"array","items":{"if":{"type":"object","anyOf":[{"type":"object","properties":{"slo":{}},"required":["slo"]}]},"then":{"$ref":"#/$defs/SloCheck"},"else":{"$ref":"#/$defs/StatusCheck"}}},"success":{"type":"object","propertyNames":{"$ref":"#/$defs/Name"},"additionalProperties":{"$ref":"#/$defs/SuccessCriterion"}},"on-call":{"type":"string","enum":["optional","required"]},"on-fail":{"type":"string","enum":["alert","prepare","rollback"]}}},"VerifyWindows":{"title":"PolicyVerifyWindows","type":"object","additionalProperties":false,"properties":{"immediate":{"$ref":"#/$defs/Duration"},"short":{"$ref":"#/$defs/Duration"},"medium":{"$ref":"#/$defs/Duration"},"long":{"$ref":"#/$defs/Duration"}}},"StatusCheck":{"title":"PolicyStatusCheck","type":"object","additionalProperties":false,"required":["check","id"],"properties":{"id":{"$ref":"#/$defs/Name"},"check":{"type":"string","minLength":1}}},"SloCheck":{"title":"PolicySloCheck","type":"object","additionalProperties":false,"required":["slo","id"],"properties":{"id":{"$ref":"#/$defs/Name"},"slo":{"$ref":"#/$defs/SloName"}}},"SuccessCriterion":{"title":"PolicySuccessCriterion","if":{"type":"string"},"then":{"type":"string","minLength":1,"maxLength":1000},"else":{"if":{"type":"object"},"then":{"$ref":"#/$defs/DatedCriterion"},"else":{"type":["string","object"]}}},"DatedCriterion":{"title":"PolicyDatedCriterion","type":"object","additionalProperties":false,"required":["at","require"],"properties":{"at":{"$ref":"#/$defs/Duration"},"require":{"$ref":"#/$defs/MetricCondition"}}},"Incidents":{"title":"IncidentsPolicy","type":"object","additionalProperties":false,"properties":{"P0":{"$ref":"#/$defs/Incident"},"P1":{"$ref":"#/$defs/Incident"},"P2":{"$ref":"#/$defs/Incident"},"P3":{"$ref":"#/$defs/Incident"}}},"Incident":{"title":"PolicyIncident","type":"object","additionalProperties":false,"required":["respond","action"],"properties":{"respond":{"$ref":"#/$defs/Duration"},"action":{"type":"string","enum":["next-release","monitor","consider-rollback","rollback"]}}},"Communication":{"title":"PolicyCommunication","type":"object","additionalProperties":false,"required":["audience"],"properties":{"audience":{"$ref":"#/$defs/Name"},"before":{"$ref":"#/$defs/Name"},"during":{"$ref":"#/$defs/Name"},"after":{"$ref":"#/$defs/Name"},"to":{"type":"array","items":{"type":"string","enum":["mail","chat","webhook","release","status-page","comment","issue"]},"uniqueItems":true},"types":{"type":"array","items":{"$ref":"#/$defs/ReleaseClass"},"minItems":1,"uniqueItems":true}}},"Record":{"title":"RecordPolicy","type":"object","additionalProperties":false,"properties":{"ref":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$"},"attest":{"type":"boolean"},"keep":{"$ref":"#/$defs/Retention"}}},"Overrides":{"title":"OverridesPolicy","type":"object","additionalProperties":false,"required":["approve"],"properties":{"approve":{"$ref":"#/$defs/Approve"},"require":{"type":"array","items":{"type":"string","enum":["reason","expires","incident-link"]},"uniqueItems":true},"opens":{"type":"string","enum":["none","post-mortem"]}}},"Bump":{"title":"PolicyBump","type":"string","enum":["none","patch","minor","major"]},"PackageNames":{"title":"PackageNames","type":"array","items":{"type":"string","minLength":1},"minItems":1,"uniqueItems":true},"DeclaredPackage":{"title":"DeclaredPackage","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"type":"string","minLength":1},"depends-on":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true}}},"Versioning":{"title":"VersioningPolicy","type":"object","additionalProperties":false,"properties":{"scheme":{"type":"string","enum":["semver","calver","pep440"]},"calver":{"type":"string","pattern":"^(YYYY|YY|0Y)(\\.(MM|0M|WW|0W|DD|0D|MICRO)){1,3}$"},"source":{"type":"string","enum":["conventional","changesets","labels"]},"bump":{"type":"object","additionalProperties":{"$ref":"#/$defs/Bump"},"propertyNames":{"pattern":"^[^():!\\s]+(\\([^)]+\\))?$"}},"labels":{"type":"object","additionalProperties":{"$ref":"#/$defs/Bump"}},"minimum":{"type":"string","enum":["none","patch"]},"before-1.0":{"type":"string","enum":["shift","semver","stay"]},"squash":{"type":"string","enum":["title","inner"]},"merges":{"type":"string","enum":["skip","read"]},"bots":{"type":"string","enum":["header","body"]},"quotes":{"type":"string","enum":["ignore","read"]},"unparsed":{"type":"string","enum":["allow","fail"]},"tag":{"type":"string","pattern":"\\{version\\}"},"packages":{"if":{"type":"string"},"then":{"type":"string","enum":["auto","none","npm","pnpm","cargo","maven","go","python"]},"else":{"if":{"type":"object"},"then":{"type":"object","additionalProperties":{"$ref":"#/$defs/DeclaredPackage"},"minProperties":1},"else":{"type":["string","object"]}}},"private":{"type":"string","enum":["version","ignore"]},"dependents":{"type":"string","enum":["none","patch"]},"peer":{"type":"string","enum":["out-of-range","always","never"]},"groups":{"type":"object","additionalProperties":false,"properties":{"fixed":{"type":"array","items":{"$ref":"#/$defs/PackageNames"}},"linked":{"type":"array","items":{"$ref":"#/$defs/PackageNames"}}}},"branches":{"type":"object","additionalProperties":{"type":"string","pattern":"^[0-9A-Za-z-]+$"}},"initial":{"type":"string","minLength":1},"since":{"type":"string","pattern":"^[0-9a-f]{7,64}$"},"force":{"type":"object","additionalProperties":false,"required":["version"],"properties":{"version":{"type":"string","minLength":1},"until":{"type":"string","format":"date"},"package":{"type":"string","minLength":1},"reason":{"type":"string"}}}}},"Notes":{"title":"NotesPolicy","type":"object","additionalProperties":false,"properties":{"sections":{"type":"object","additionalProperties":{"type":"string","minLength":1},"propertyNames":{"pattern":"^[^():!\\s]+(\\([^)]+\\))?$"}},"audiences":{"type":"object","additionalProperties":{"type":"array","items":{"type":"string","minLength":1},"minItems":1,"uniqueItems":true}},"require":{"type":"object","additionalProperties":{"type":"array","items":{"type":"string","enum":["migration-guide","breaking","security","known-issues","contributors"]},"minItems":1,"uniqueItems":true},"propertyNames":{"enum":["major","minor","patch","hotfix","docs"]}},"mentions":{"type":"string","enum":["none","link","plain"]},"contributors":{"type":"boolean"},"changelog":{"type":"string"}}}}};
const schema38 = {"title":"NotesPolicy","type":"object","additionalProperties":false,"properties":{"sections":{"type":"object","additionalProperties":{"type":"string","minLength":1},"propertyNames":{"pattern":"^[^():!\\s]+(\\([^)]+\\))?$"}},"audiences":{"type":"object","additionalProperties":{"type":"array","items":{"type":"string","minLength":1},"minItems":1,"uniqueItems":true}},"require":{"type":"object","additionalProperties":{"type":"array","items":{"type":"string","enum":["migration-guide","breaking","security","known-issues","contributors"]},"minItems":1,"uniqueItems":true},"propertyNames":{"enum":["major","minor","patch","hotfix","docs"]}},"mentions":{"type":"string","enum":["none","link","plain"]},"contributors":{"type":"boolean"},"changelog":{"type":"string"}}};
const schema39 = {"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_-]*$"};
const func1 = Object.prototype.hasOwnProperty;
const func2 = external0.default;
const formats0 = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const schema32 = {"title":"VersioningPolicy","type":"object","additionalProperties":false,"properties":{"scheme":{"type":"string","enum":["semver","calver","pep440"]},"calver":{"type":"string","pattern":"^(YYYY|YY|0Y)(\\.(MM|0M|WW|0W|DD|0D|MICRO)){1,3}$"},"source":{"type":"string","enum":["conventional","changesets","labels"]},"bump":{"type":"object","additionalProperties":{"$ref":"#/$defs/Bump"},"propertyNames":{"pattern":"^[^():!\\s]+(\\([^)]+\\))?$"}},"labels":{"type":"object","additionalProperties":{"$ref":"#/$defs/Bump"}},"minimum":{"type":"string","enum":["none","patch"]},"before-1.0":{"type":"string","enum":["shift","semver","stay"]},"squash":{"type":"string","enum":["title","inner"]},"merges":{"type":"string","enum":["skip","read"]},"bots":{"type":"string","enum":["header","body"]},"quotes":{"type":"string","enum":["ignore","read"]},"unparsed":{"type":"string","enum":["allow","fail"]},"tag":{"type":"string","pattern":"\\{version\\}"},"packages":{"if":{"type":"string"},"then":{"type":"string","enum":["auto","none","npm","pnpm","cargo","maven","go","python"]},"else":{"if":{"type":"object"},"then":{"type":"object","additionalProperties":{"$ref":"#/$defs/DeclaredPackage"},"minProperties":1},"else":{"type":["string","object"]}}},"private":{"type":"string","enum":["version","ignore"]},"dependents":{"type":"string","enum":["none","patch"]},"peer":{"type":"string","enum":["out-of-range","always","never"]},"groups":{"type":"object","additionalProperties":false,"properties":{"fixed":{"type":"array","items":{"$ref":"#/$defs/PackageNames"}},"linked":{"type":"array","items":{"$ref":"#/$defs/PackageNames"}}}},"branches":{"type":"object","additionalProperties":{"type":"string","pattern":"^[0-9A-Za-z-]+$"}},"initial":{"type":"string","minLength":1},"since":{"type":"string","pattern":"^[0-9a-f]{7,64}$"},"force":{"type":"object","additionalProperties":false,"required":["version"],"properties":{"version":{"type":"string","minLength":1},"until":{"type":"string","format":"date"},"package":{"type":"string","minLength":1},"reason":{"type":"string"}}}}};
const schema33 = {"title":"PolicyBump","type":"string","enum":["none","patch","minor","major"]};
const schema35 = {"title":"DeclaredPackage","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"type":"string","minLength":1},"depends-on":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true}}};
const schema36 = {"title":"PackageNames","type":"array","items":{"type":"string","minLength":1},"minItems":1,"uniqueItems":true};
const pattern4 = new RegExp("^(YYYY|YY|0Y)(\\.(MM|0M|WW|0W|DD|0D|MICRO)){1,3}$", "u");
const pattern5 = new RegExp("^[^():!\\s]+(\\([^)]+\\))?$", "u");
const pattern6 = new RegExp("\\{version\\}", "u");
const pattern7 = new RegExp("^[0-9A-Za-z-]+$", "u");
const pattern8 = new RegExp("^[0-9a-f]{7,64}$", "u");

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
for(const key0 in data){
if(!(func1.call(schema32.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.scheme !== undefined){
let data0 = data.scheme;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/scheme",schemaPath:"#/properties/scheme/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(((data0 === "semver") || (data0 === "calver")) || (data0 === "pep440"))){
const err2 = {instancePath:instancePath+"/scheme",schemaPath:"#/properties/scheme/enum",keyword:"enum",params:{allowedValues: schema32.properties.scheme.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.calver !== undefined){
let data1 = data.calver;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err3 = {instancePath:instancePath+"/calver",schemaPath:"#/properties/calver/pattern",keyword:"pattern",params:{pattern: "^(YYYY|YY|0Y)(\\.(MM|0M|WW|0W|DD|0D|MICRO)){1,3}$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/calver",schemaPath:"#/properties/calver/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.source !== undefined){
let data2 = data.source;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(((data2 === "conventional") || (data2 === "changesets")) || (data2 === "labels"))){
const err6 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/enum",keyword:"enum",params:{allowedValues: schema32.properties.source.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.bump !== undefined){
let data3 = data.bump;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
const _errs10 = errors;
if(typeof key1 === "string"){
if(!pattern5.test(key1)){
const err7 = {instancePath:instancePath+"/bump",schemaPath:"#/properties/bump/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[^():!\\s]+(\\([^)]+\\))?$"},propertyName:key1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var valid1 = _errs10 === errors;
if(!valid1){
const err8 = {instancePath:instancePath+"/bump",schemaPath:"#/properties/bump/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
for(const key2 in data3){
let data4 = data3[key2];
if(typeof data4 !== "string"){
const err9 = {instancePath:instancePath+"/bump/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Bump/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!((((data4 === "none") || (data4 === "patch")) || (data4 === "minor")) || (data4 === "major"))){
const err10 = {instancePath:instancePath+"/bump/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Bump/enum",keyword:"enum",params:{allowedValues: schema33.enum}};
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
const err11 = {instancePath:instancePath+"/bump",schemaPath:"#/properties/bump/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.labels !== undefined){
let data5 = data.labels;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key3 in data5){
let data6 = data5[key3];
if(typeof data6 !== "string"){
const err12 = {instancePath:instancePath+"/labels/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Bump/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!((((data6 === "none") || (data6 === "patch")) || (data6 === "minor")) || (data6 === "major"))){
const err13 = {instancePath:instancePath+"/labels/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Bump/enum",keyword:"enum",params:{allowedValues: schema33.enum}};
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
const err14 = {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.minimum !== undefined){
let data7 = data.minimum;
if(typeof data7 !== "string"){
const err15 = {instancePath:instancePath+"/minimum",schemaPath:"#/properties/minimum/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!((data7 === "none") || (data7 === "patch"))){
const err16 = {instancePath:instancePath+"/minimum",schemaPath:"#/properties/minimum/enum",keyword:"enum",params:{allowedValues: schema32.properties.minimum.enum}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data["before-1.0"] !== undefined){
let data8 = data["before-1.0"];
if(typeof data8 !== "string"){
const err17 = {instancePath:instancePath+"/before-1.0",schemaPath:"#/properties/before-1.0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!(((data8 === "shift") || (data8 === "semver")) || (data8 === "stay"))){
const err18 = {instancePath:instancePath+"/before-1.0",schemaPath:"#/properties/before-1.0/enum",keyword:"enum",params:{allowedValues: schema32.properties["before-1.0"].enum}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.squash !== undefined){
let data9 = data.squash;
if(typeof data9 !== "string"){
const err19 = {instancePath:instancePath+"/squash",schemaPath:"#/properties/squash/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!((data9 === "title") || (data9 === "inner"))){
const err20 = {instancePath:instancePath+"/squash",schemaPath:"#/properties/squash/enum",keyword:"enum",params:{allowedValues: schema32.properties.squash.enum}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.merges !== undefined){
let data10 = data.merges;
if(typeof data10 !== "string"){
const err21 = {instancePath:instancePath+"/merges",schemaPath:"#/properties/merges/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!((data10 === "skip") || (data10 === "read"))){
const err22 = {instancePath:instancePath+"/merges",schemaPath:"#/properties/merges/enum",keyword:"enum",params:{allowedValues: schema32.properties.merges.enum}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.bots !== undefined){
let data11 = data.bots;
if(typeof data11 !== "string"){
const err23 = {instancePath:instancePath+"/bots",schemaPath:"#/properties/bots/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!((data11 === "header") || (data11 === "body"))){
const err24 = {instancePath:instancePath+"/bots",schemaPath:"#/properties/bots/enum",keyword:"enum",params:{allowedValues: schema32.properties.bots.enum}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.quotes !== undefined){
let data12 = data.quotes;
if(typeof data12 !== "string"){
const err25 = {instancePath:instancePath+"/quotes",schemaPath:"#/properties/quotes/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!((data12 === "ignore") || (data12 === "read"))){
const err26 = {instancePath:instancePath+"/quotes",schemaPath:"#/properties/quotes/enum",keyword:"enum",params:{allowedValues: schema32.properties.quotes.enum}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.unparsed !== undefined){
let data13 = data.unparsed;
if(typeof data13 !== "string"){
const err27 = {instancePath:instancePath+"/unparsed",schemaPath:"#/properties/unparsed/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!((data13 === "allow") || (data13 === "fail"))){
const err28 = {instancePath:instancePath+"/unparsed",schemaPath:"#/properties/unparsed/enum",keyword:"enum",params:{allowedValues: schema32.properties.unparsed.enum}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.tag !== undefined){
let data14 = data.tag;
if(typeof data14 === "string"){
if(!pattern6.test(data14)){
const err29 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/pattern",keyword:"pattern",params:{pattern: "\\{version\\}"}};
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
const err30 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/type",keyword:"type",params:{type: "string"}};
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
let data15 = data.packages;
const _errs38 = errors;
let valid6 = true;
const _errs39 = errors;
if(typeof data15 !== "string"){
const err31 = {};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var _valid0 = _errs39 === errors;
errors = _errs38;
if(vErrors !== null){
if(_errs38){
vErrors.length = _errs38;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs41 = errors;
if(typeof data15 !== "string"){
const err32 = {instancePath:instancePath+"/packages",schemaPath:"#/properties/packages/then/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(!((((((((data15 === "auto") || (data15 === "none")) || (data15 === "npm")) || (data15 === "pnpm")) || (data15 === "cargo")) || (data15 === "maven")) || (data15 === "go")) || (data15 === "python"))){
const err33 = {instancePath:instancePath+"/packages",schemaPath:"#/properties/packages/then/enum",keyword:"enum",params:{allowedValues: schema32.properties.packages.then.enum}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var _valid0 = _errs41 === errors;
valid6 = _valid0;
ifClause0 = "then";
}
else {
const _errs43 = errors;
const _errs44 = errors;
let valid7 = true;
const _errs45 = errors;
if(!(data15 && typeof data15 == "object" && !Array.isArray(data15))){
const err34 = {};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var _valid1 = _errs45 === errors;
errors = _errs44;
if(vErrors !== null){
if(_errs44){
vErrors.length = _errs44;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs47 = errors;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(Object.keys(data15).length < 1){
const err35 = {instancePath:instancePath+"/packages",schemaPath:"#/properties/packages/else/then/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
for(const key4 in data15){
let data16 = data15[key4];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.path === undefined){
const err36 = {instancePath:instancePath+"/packages/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/DeclaredPackage/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
for(const key5 in data16){
if(!((key5 === "path") || (key5 === "depends-on"))){
const err37 = {instancePath:instancePath+"/packages/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/DeclaredPackage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data16.path !== undefined){
let data17 = data16.path;
if(typeof data17 === "string"){
if(func2(data17) < 1){
const err38 = {instancePath:instancePath+"/packages/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/path",schemaPath:"#/$defs/DeclaredPackage/properties/path/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/packages/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/path",schemaPath:"#/$defs/DeclaredPackage/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data16["depends-on"] !== undefined){
let data18 = data16["depends-on"];
if(Array.isArray(data18)){
const len0 = data18.length;
for(let i0=0; i0<len0; i0++){
let data19 = data18[i0];
if(typeof data19 === "string"){
if(func2(data19) < 1){
const err40 = {instancePath:instancePath+"/packages/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/depends-on/" + i0,schemaPath:"#/$defs/DeclaredPackage/properties/depends-on/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err41 = {instancePath:instancePath+"/packages/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/depends-on/" + i0,schemaPath:"#/$defs/DeclaredPackage/properties/depends-on/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
let i1 = data18.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data18[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err42 = {instancePath:instancePath+"/packages/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/depends-on",schemaPath:"#/$defs/DeclaredPackage/properties/depends-on/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err43 = {instancePath:instancePath+"/packages/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/depends-on",schemaPath:"#/$defs/DeclaredPackage/properties/depends-on/type",keyword:"type",params:{type: "array"}};
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
const err44 = {instancePath:instancePath+"/packages/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/DeclaredPackage/type",keyword:"type",params:{type: "object"}};
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
const err45 = {instancePath:instancePath+"/packages",schemaPath:"#/properties/packages/else/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
var _valid1 = _errs47 === errors;
valid7 = _valid1;
ifClause1 = "then";
}
else {
const _errs60 = errors;
if((typeof data15 !== "string") && (!(data15 && typeof data15 == "object" && !Array.isArray(data15)))){
const err46 = {instancePath:instancePath+"/packages",schemaPath:"#/properties/packages/else/else/type",keyword:"type",params:{type: schema32.properties.packages.else.else.type}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
var _valid1 = _errs60 === errors;
valid7 = _valid1;
ifClause1 = "else";
}
if(!valid7){
const err47 = {instancePath:instancePath+"/packages",schemaPath:"#/properties/packages/else/if",keyword:"if",params:{failingKeyword: ifClause1}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
var _valid0 = _errs43 === errors;
valid6 = _valid0;
ifClause0 = "else";
}
if(!valid6){
const err48 = {instancePath:instancePath+"/packages",schemaPath:"#/properties/packages/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.private !== undefined){
let data20 = data.private;
if(typeof data20 !== "string"){
const err49 = {instancePath:instancePath+"/private",schemaPath:"#/properties/private/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(!((data20 === "version") || (data20 === "ignore"))){
const err50 = {instancePath:instancePath+"/private",schemaPath:"#/properties/private/enum",keyword:"enum",params:{allowedValues: schema32.properties.private.enum}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.dependents !== undefined){
let data21 = data.dependents;
if(typeof data21 !== "string"){
const err51 = {instancePath:instancePath+"/dependents",schemaPath:"#/properties/dependents/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(!((data21 === "none") || (data21 === "patch"))){
const err52 = {instancePath:instancePath+"/dependents",schemaPath:"#/properties/dependents/enum",keyword:"enum",params:{allowedValues: schema32.properties.dependents.enum}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.peer !== undefined){
let data22 = data.peer;
if(typeof data22 !== "string"){
const err53 = {instancePath:instancePath+"/peer",schemaPath:"#/properties/peer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(!(((data22 === "out-of-range") || (data22 === "always")) || (data22 === "never"))){
const err54 = {instancePath:instancePath+"/peer",schemaPath:"#/properties/peer/enum",keyword:"enum",params:{allowedValues: schema32.properties.peer.enum}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.groups !== undefined){
let data23 = data.groups;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key6 in data23){
if(!((key6 === "fixed") || (key6 === "linked"))){
const err55 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data23.fixed !== undefined){
let data24 = data23.fixed;
if(Array.isArray(data24)){
const len1 = data24.length;
for(let i2=0; i2<len1; i2++){
let data25 = data24[i2];
if(Array.isArray(data25)){
if(data25.length < 1){
const err56 = {instancePath:instancePath+"/groups/fixed/" + i2,schemaPath:"#/$defs/PackageNames/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
const len2 = data25.length;
for(let i3=0; i3<len2; i3++){
let data26 = data25[i3];
if(typeof data26 === "string"){
if(func2(data26) < 1){
const err57 = {instancePath:instancePath+"/groups/fixed/" + i2+"/" + i3,schemaPath:"#/$defs/PackageNames/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/groups/fixed/" + i2+"/" + i3,schemaPath:"#/$defs/PackageNames/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
let i4 = data25.length;
let j1;
if(i4 > 1){
const indices1 = {};
for(;i4--;){
let item1 = data25[i4];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err59 = {instancePath:instancePath+"/groups/fixed/" + i2,schemaPath:"#/$defs/PackageNames/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j1}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
break;
}
indices1[item1] = i4;
}
}
}
else {
const err60 = {instancePath:instancePath+"/groups/fixed/" + i2,schemaPath:"#/$defs/PackageNames/type",keyword:"type",params:{type: "array"}};
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
const err61 = {instancePath:instancePath+"/groups/fixed",schemaPath:"#/properties/groups/properties/fixed/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data23.linked !== undefined){
let data27 = data23.linked;
if(Array.isArray(data27)){
const len3 = data27.length;
for(let i5=0; i5<len3; i5++){
let data28 = data27[i5];
if(Array.isArray(data28)){
if(data28.length < 1){
const err62 = {instancePath:instancePath+"/groups/linked/" + i5,schemaPath:"#/$defs/PackageNames/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
const len4 = data28.length;
for(let i6=0; i6<len4; i6++){
let data29 = data28[i6];
if(typeof data29 === "string"){
if(func2(data29) < 1){
const err63 = {instancePath:instancePath+"/groups/linked/" + i5+"/" + i6,schemaPath:"#/$defs/PackageNames/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/groups/linked/" + i5+"/" + i6,schemaPath:"#/$defs/PackageNames/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
let i7 = data28.length;
let j2;
if(i7 > 1){
const indices2 = {};
for(;i7--;){
let item2 = data28[i7];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err65 = {instancePath:instancePath+"/groups/linked/" + i5,schemaPath:"#/$defs/PackageNames/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j2}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
break;
}
indices2[item2] = i7;
}
}
}
else {
const err66 = {instancePath:instancePath+"/groups/linked/" + i5,schemaPath:"#/$defs/PackageNames/type",keyword:"type",params:{type: "array"}};
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
const err67 = {instancePath:instancePath+"/groups/linked",schemaPath:"#/properties/groups/properties/linked/type",keyword:"type",params:{type: "array"}};
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
const err68 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data.branches !== undefined){
let data30 = data.branches;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key7 in data30){
let data31 = data30[key7];
if(typeof data31 === "string"){
if(!pattern7.test(data31)){
const err69 = {instancePath:instancePath+"/branches/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Za-z-]+$"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
else {
const err70 = {instancePath:instancePath+"/branches/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/branches/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
const err71 = {instancePath:instancePath+"/branches",schemaPath:"#/properties/branches/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data.initial !== undefined){
let data32 = data.initial;
if(typeof data32 === "string"){
if(func2(data32) < 1){
const err72 = {instancePath:instancePath+"/initial",schemaPath:"#/properties/initial/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/initial",schemaPath:"#/properties/initial/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data.since !== undefined){
let data33 = data.since;
if(typeof data33 === "string"){
if(!pattern8.test(data33)){
const err74 = {instancePath:instancePath+"/since",schemaPath:"#/properties/since/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{7,64}$"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
else {
const err75 = {instancePath:instancePath+"/since",schemaPath:"#/properties/since/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data.force !== undefined){
let data34 = data.force;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.version === undefined){
const err76 = {instancePath:instancePath+"/force",schemaPath:"#/properties/force/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
for(const key8 in data34){
if(!((((key8 === "version") || (key8 === "until")) || (key8 === "package")) || (key8 === "reason"))){
const err77 = {instancePath:instancePath+"/force",schemaPath:"#/properties/force/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data34.version !== undefined){
let data35 = data34.version;
if(typeof data35 === "string"){
if(func2(data35) < 1){
const err78 = {instancePath:instancePath+"/force/version",schemaPath:"#/properties/force/properties/version/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/force/version",schemaPath:"#/properties/force/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data34.until !== undefined){
let data36 = data34.until;
if(typeof data36 === "string"){
if(!(formats0.test(data36))){
const err80 = {instancePath:instancePath+"/force/until",schemaPath:"#/properties/force/properties/until/format",keyword:"format",params:{format: "date"}};
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
const err81 = {instancePath:instancePath+"/force/until",schemaPath:"#/properties/force/properties/until/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data34.package !== undefined){
let data37 = data34.package;
if(typeof data37 === "string"){
if(func2(data37) < 1){
const err82 = {instancePath:instancePath+"/force/package",schemaPath:"#/properties/force/properties/package/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
else {
const err83 = {instancePath:instancePath+"/force/package",schemaPath:"#/properties/force/properties/package/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data34.reason !== undefined){
if(typeof data34.reason !== "string"){
const err84 = {instancePath:instancePath+"/force/reason",schemaPath:"#/properties/force/properties/reason/type",keyword:"type",params:{type: "string"}};
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
else {
const err85 = {instancePath:instancePath+"/force",schemaPath:"#/properties/force/type",keyword:"type",params:{type: "object"}};
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
const err86 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema40 = {"title":"PolicyRole","if":{"type":"array"},"then":{"$ref":"#/$defs/Members"},"else":{"if":{"type":"object"},"then":{"$ref":"#/$defs/RoleWithBackup"},"else":{"type":["array","object"]}}};
const schema41 = {"title":"PolicyMembers","type":"array","items":{"$ref":"#/$defs/Member"},"uniqueItems":true};
const schema42 = {"type":["string","integer"],"pattern":"^[A-Za-z0-9][A-Za-z0-9-]*(?:/[A-Za-z0-9._-]+)?$","minimum":1};
const pattern11 = new RegExp("^[A-Za-z0-9][A-Za-z0-9-]*(?:/[A-Za-z0-9._-]+)?$", "u");
const func0 = external1.default;

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if((typeof data0 !== "string") && (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0))))){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/Member/type",keyword:"type",params:{type: schema42.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/Member/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(typeof data0 === "string"){
if(!pattern11.test(data0)){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/Member/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]*(?:/[A-Za-z0-9._-]+)?$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
const err3 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema43 = {"title":"PolicyRoleWithBackup","type":"object","additionalProperties":false,"required":["members"],"properties":{"members":{"$ref":"#/$defs/Members"},"backup":{"$ref":"#/$defs/Members"}}};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.members === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "members"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "members") || (key0 === "backup"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.members !== undefined){
if(!(validate24(data.members, {instancePath:instancePath+"/members",parentData:data,parentDataProperty:"members",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.backup !== undefined){
if(!(validate24(data.backup, {instancePath:instancePath+"/backup",parentData:data,parentDataProperty:"backup",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(Array.isArray(data))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(!(validate24(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var items0 = true;
}
ifClause0 = "then";
}
else {
const _errs4 = errors;
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid1 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs8 = errors;
if(!(validate26(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var _valid1 = _errs8 === errors;
valid1 = _valid1;
if(valid1){
var props0 = true;
}
ifClause1 = "then";
}
else {
const _errs9 = errors;
if(!data || typeof data != "object"){
const err2 = {instancePath,schemaPath:"#/else/else/type",keyword:"type",params:{type: schema40.else.else.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid1 = _errs9 === errors;
valid1 = _valid1;
ifClause1 = "else";
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword: ifClause1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate23.errors = vErrors;
evaluated0.props = props0;
evaluated0.items = items0;
return errors === 0;
}
validate23.evaluated = {"dynamicProps":true,"dynamicItems":true};

const schema45 = {"title":"PolicyBoard","type":"object","additionalProperties":false,"required":["seats","quorum"],"properties":{"chair":{"$ref":"#/$defs/RoleName"},"seats":{"type":"array","items":{"$ref":"#/$defs/RoleName"},"minItems":1},"quorum":{"type":"integer","minimum":1},"meets":{"$ref":"#/$defs/RecurrenceRule"}}};
const schema46 = {"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_-]*$"};
const schema48 = {"type":"string","pattern":"^FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)(?:;(?:INTERVAL|COUNT|UNTIL|BYMONTH|BYMONTHDAY|BYDAY|BYYEARDAY|BYHOUR|BYMINUTE|BYSETPOS|WKST)=[A-Z0-9,+-]+)*$"};
const pattern10 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]*$", "u");
const pattern15 = new RegExp("^FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)(?:;(?:INTERVAL|COUNT|UNTIL|BYMONTH|BYMONTHDAY|BYDAY|BYYEARDAY|BYHOUR|BYMINUTE|BYSETPOS|WKST)=[A-Z0-9,+-]+)*$", "u");

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
if(data.seats === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seats"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.quorum === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "quorum"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "chair") || (key0 === "seats")) || (key0 === "quorum")) || (key0 === "meets"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.chair !== undefined){
let data0 = data.chair;
if(typeof data0 === "string"){
if(!pattern10.test(data0)){
const err3 = {instancePath:instancePath+"/chair",schemaPath:"#/$defs/RoleName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/chair",schemaPath:"#/$defs/RoleName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.seats !== undefined){
let data1 = data.seats;
if(Array.isArray(data1)){
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/seats",schemaPath:"#/properties/seats/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern10.test(data2)){
const err6 = {instancePath:instancePath+"/seats/" + i0,schemaPath:"#/$defs/RoleName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"}};
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
const err7 = {instancePath:instancePath+"/seats/" + i0,schemaPath:"#/$defs/RoleName/type",keyword:"type",params:{type: "string"}};
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
const err8 = {instancePath:instancePath+"/seats",schemaPath:"#/properties/seats/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.quorum !== undefined){
let data3 = data.quorum;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err9 = {instancePath:instancePath+"/quorum",schemaPath:"#/properties/quorum/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/quorum",schemaPath:"#/properties/quorum/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.meets !== undefined){
let data4 = data.meets;
if(typeof data4 === "string"){
if(!pattern15.test(data4)){
const err11 = {instancePath:instancePath+"/meets",schemaPath:"#/$defs/RecurrenceRule/pattern",keyword:"pattern",params:{pattern: "^FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)(?:;(?:INTERVAL|COUNT|UNTIL|BYMONTH|BYMONTHDAY|BYDAY|BYYEARDAY|BYHOUR|BYMINUTE|BYSETPOS|WKST)=[A-Z0-9,+-]+)*$"}};
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
const err12 = {instancePath:instancePath+"/meets",schemaPath:"#/$defs/RecurrenceRule/type",keyword:"type",params:{type: "string"}};
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
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema49 = {"title":"TypesPolicy","type":"object","additionalProperties":false,"properties":{"use":{"$ref":"#/$defs/SetName"},"major":{"$ref":"#/$defs/Type"},"minor":{"$ref":"#/$defs/Type"},"patch":{"$ref":"#/$defs/Type"},"hotfix":{"$ref":"#/$defs/Type"},"docs":{"$ref":"#/$defs/Type"}}};
const schema50 = {"type":"string","pattern":"^[a-z0-9][a-z0-9-]*$"};
const pattern16 = new RegExp("^[a-z0-9][a-z0-9-]*$", "u");
const schema51 = {"title":"PolicyType","type":"object","additionalProperties":false,"properties":{"when":{"$ref":"#/$defs/TypeCondition"},"cadence":{"$ref":"#/$defs/Duration"},"plan-ahead":{"$ref":"#/$defs/Duration"},"breaking":{"type":"string","enum":["allowed","refused"]},"approve":{"$ref":"#/$defs/Approve"},"board":{"$ref":"#/$defs/BoardName"},"gates":{"type":"array","items":{"$ref":"#/$defs/GateName"},"uniqueItems":true},"window":{"$ref":"#/$defs/WindowName"},"rollout":{"$ref":"#/$defs/RolloutName"},"verify":{"type":"string","pattern":"^(?:none|\\d+[mhdw]|P(?=\\d|T\\d)(?:\\d+W)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+S)?)?)$"},"announce":{"type":"string","enum":["none","internal","limited","public","immediate"]},"needs-incident":{"type":"boolean"},"review-within":{"$ref":"#/$defs/Duration"}}};
const schema54 = {"type":"string","pattern":"^(?:\\d+[mhdw]|P(?=\\d|T\\d)(?:\\d+W)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+S)?)?)$"};
const schema58 = {"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_-]*$"};
const schema59 = {"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_-]*$"};
const schema60 = {"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_-]*$"};
const schema61 = {"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_-]*$"};
const schema52 = {"title":"PolicyTypeCondition","type":"object","additionalProperties":false,"properties":{"only-paths":{"$ref":"#/$defs/Paths"}}};
const schema53 = {"title":"PolicyPaths","type":"array","items":{"type":"string","minLength":1},"minItems":1,"uniqueItems":true};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "only-paths")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data["only-paths"] !== undefined){
let data0 = data["only-paths"];
if(Array.isArray(data0)){
if(data0.length < 1){
const err1 = {instancePath:instancePath+"/only-paths",schemaPath:"#/$defs/Paths/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err2 = {instancePath:instancePath+"/only-paths/" + i0,schemaPath:"#/$defs/Paths/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/only-paths/" + i0,schemaPath:"#/$defs/Paths/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data0[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err4 = {instancePath:instancePath+"/only-paths",schemaPath:"#/$defs/Paths/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err5 = {instancePath:instancePath+"/only-paths",schemaPath:"#/$defs/Paths/type",keyword:"type",params:{type: "array"}};
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
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema56 = {"title":"PolicyApprove","type":"object","propertyNames":{"$ref":"#/$defs/RoleName"},"additionalProperties":{"type":"integer","minimum":1}};

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
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern10.test(key0)){
const err0 = {instancePath,schemaPath:"#/$defs/RoleName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"},propertyName:key0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/$defs/RoleName/type",keyword:"type",params:{type: "string"},propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err2 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key1 in data){
let data0 = data[key1];
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "integer"}};
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
const err4 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern17 = new RegExp("^(?:\\d+[mhdw]|P(?=\\d|T\\d)(?:\\d+W)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+S)?)?)$", "u");
const pattern24 = new RegExp("^(?:none|\\d+[mhdw]|P(?=\\d|T\\d)(?:\\d+W)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+S)?)?)$", "u");

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema51.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.when !== undefined){
if(!(validate35(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.cadence !== undefined){
let data1 = data.cadence;
if(typeof data1 === "string"){
if(!pattern17.test(data1)){
const err1 = {instancePath:instancePath+"/cadence",schemaPath:"#/$defs/Duration/pattern",keyword:"pattern",params:{pattern: "^(?:\\d+[mhdw]|P(?=\\d|T\\d)(?:\\d+W)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+S)?)?)$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/cadence",schemaPath:"#/$defs/Duration/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data["plan-ahead"] !== undefined){
let data2 = data["plan-ahead"];
if(typeof data2 === "string"){
if(!pattern17.test(data2)){
const err3 = {instancePath:instancePath+"/plan-ahead",schemaPath:"#/$defs/Duration/pattern",keyword:"pattern",params:{pattern: "^(?:\\d+[mhdw]|P(?=\\d|T\\d)(?:\\d+W)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+S)?)?)$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/plan-ahead",schemaPath:"#/$defs/Duration/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.breaking !== undefined){
let data3 = data.breaking;
if(typeof data3 !== "string"){
const err5 = {instancePath:instancePath+"/breaking",schemaPath:"#/properties/breaking/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((data3 === "allowed") || (data3 === "refused"))){
const err6 = {instancePath:instancePath+"/breaking",schemaPath:"#/properties/breaking/enum",keyword:"enum",params:{allowedValues: schema51.properties.breaking.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.approve !== undefined){
if(!(validate37(data.approve, {instancePath:instancePath+"/approve",parentData:data,parentDataProperty:"approve",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data.board !== undefined){
let data5 = data.board;
if(typeof data5 === "string"){
if(!pattern10.test(data5)){
const err7 = {instancePath:instancePath+"/board",schemaPath:"#/$defs/BoardName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"}};
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
const err8 = {instancePath:instancePath+"/board",schemaPath:"#/$defs/BoardName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.gates !== undefined){
let data6 = data.gates;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 === "string"){
if(!pattern10.test(data7)){
const err9 = {instancePath:instancePath+"/gates/" + i0,schemaPath:"#/$defs/GateName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"}};
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
const err10 = {instancePath:instancePath+"/gates/" + i0,schemaPath:"#/$defs/GateName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
let i1 = data6.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data6[i1], data6[j0])){
const err11 = {instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err12 = {instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.window !== undefined){
let data8 = data.window;
if(typeof data8 === "string"){
if(!pattern10.test(data8)){
const err13 = {instancePath:instancePath+"/window",schemaPath:"#/$defs/WindowName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"}};
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
const err14 = {instancePath:instancePath+"/window",schemaPath:"#/$defs/WindowName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.rollout !== undefined){
let data9 = data.rollout;
if(typeof data9 === "string"){
if(!pattern10.test(data9)){
const err15 = {instancePath:instancePath+"/rollout",schemaPath:"#/$defs/RolloutName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"}};
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
const err16 = {instancePath:instancePath+"/rollout",schemaPath:"#/$defs/RolloutName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.verify !== undefined){
let data10 = data.verify;
if(typeof data10 === "string"){
if(!pattern24.test(data10)){
const err17 = {instancePath:instancePath+"/verify",schemaPath:"#/properties/verify/pattern",keyword:"pattern",params:{pattern: "^(?:none|\\d+[mhdw]|P(?=\\d|T\\d)(?:\\d+W)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+S)?)?)$"}};
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
const err18 = {instancePath:instancePath+"/verify",schemaPath:"#/properties/verify/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.announce !== undefined){
let data11 = data.announce;
if(typeof data11 !== "string"){
const err19 = {instancePath:instancePath+"/announce",schemaPath:"#/properties/announce/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!(((((data11 === "none") || (data11 === "internal")) || (data11 === "limited")) || (data11 === "public")) || (data11 === "immediate"))){
const err20 = {instancePath:instancePath+"/announce",schemaPath:"#/properties/announce/enum",keyword:"enum",params:{allowedValues: schema51.properties.announce.enum}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data["needs-incident"] !== undefined){
if(typeof data["needs-incident"] !== "boolean"){
const err21 = {instancePath:instancePath+"/needs-incident",schemaPath:"#/properties/needs-incident/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data["review-within"] !== undefined){
let data13 = data["review-within"];
if(typeof data13 === "string"){
if(!pattern17.test(data13)){
const err22 = {instancePath:instancePath+"/review-within",schemaPath:"#/$defs/Duration/pattern",keyword:"pattern",params:{pattern: "^(?:\\d+[mhdw]|P(?=\\d|T\\d)(?:\\d+W)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+S)?)?)$"}};
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
const err23 = {instancePath:instancePath+"/review-within",schemaPath:"#/$defs/Duration/type",keyword:"type",params:{type: "string"}};
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
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
for(const key0 in data){
if(!((((((key0 === "use") || (key0 === "major")) || (key0 === "minor")) || (key0 === "patch")) || (key0 === "hotfix")) || (key0 === "docs"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.use !== undefined){
let data0 = data.use;
if(typeof data0 === "string"){
if(!pattern16.test(data0)){
const err1 = {instancePath:instancePath+"/use",schemaPath:"#/$defs/SetName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/use",schemaPath:"#/$defs/SetName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.major !== undefined){
if(!(validate34(data.major, {instancePath:instancePath+"/major",parentData:data,parentDataProperty:"major",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data.minor !== undefined){
if(!(validate34(data.minor, {instancePath:instancePath+"/minor",parentData:data,parentDataProperty:"minor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data.patch !== undefined){
if(!(validate34(data.patch, {instancePath:instancePath+"/patch",parentData:data,parentDataProperty:"patch",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data.hotfix !== undefined){
if(!(validate34(data.hotfix, {instancePath:instancePath+"/hotfix",parentData:data,parentDataProperty:"hotfix",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data.docs !== undefined){
if(!(validate34(data.docs, {instancePath:instancePath+"/docs",parentData:data,parentDataProperty:"docs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema63 = {"title":"ApprovalsPolicy","type":"object","propertyNames":{"$ref":"#/$defs/Name"},"additionalProperties":{"$ref":"#/$defs/ApprovalStage"},"properties":{"stages":{"type":"array","items":{"$ref":"#/$defs/Name"},"uniqueItems":true},"sources":{"type":"array","items":{"type":"string","enum":["environments","reviews","comments"]},"minItems":1,"uniqueItems":true},"rules":{"$ref":"#/$defs/ApprovalRules"},"delegations":{"type":"array","items":{"$ref":"#/$defs/Delegation"}}}};
const schema65 = {"title":"PolicyApprovalStage","type":"object","additionalProperties":false,"required":["roles"],"properties":{"roles":{"type":"array","items":{"$ref":"#/$defs/RoleName"},"minItems":1,"uniqueItems":true}}};

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate46.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.roles === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "roles"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "roles")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.roles !== undefined){
let data0 = data.roles;
if(Array.isArray(data0)){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern10.test(data1)){
const err3 = {instancePath:instancePath+"/roles/" + i0,schemaPath:"#/$defs/RoleName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/roles/" + i0,schemaPath:"#/$defs/RoleName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data0[i1], data0[j0])){
const err5 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err6 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "array"}};
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
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}
validate46.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema68 = {"title":"PolicyApprovalRules","type":"object","additionalProperties":false,"properties":{"exclude":{"type":"array","items":{"type":"string","enum":["authors","last-pusher","trigger"]},"uniqueItems":true},"one-seat-each":{"type":"boolean"},"bind-to":{"type":"string","enum":["commit","digest"]},"expires":{"$ref":"#/$defs/Duration"},"veto":{"type":"array","items":{"$ref":"#/$defs/RoleName"},"uniqueItems":true}}};

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate48.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "exclude") || (key0 === "one-seat-each")) || (key0 === "bind-to")) || (key0 === "expires")) || (key0 === "veto"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.exclude !== undefined){
let data0 = data.exclude;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 !== "string"){
const err1 = {instancePath:instancePath+"/exclude/" + i0,schemaPath:"#/properties/exclude/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(((data1 === "authors") || (data1 === "last-pusher")) || (data1 === "trigger"))){
const err2 = {instancePath:instancePath+"/exclude/" + i0,schemaPath:"#/properties/exclude/items/enum",keyword:"enum",params:{allowedValues: schema68.properties.exclude.items.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data0[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err3 = {instancePath:instancePath+"/exclude",schemaPath:"#/properties/exclude/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err4 = {instancePath:instancePath+"/exclude",schemaPath:"#/properties/exclude/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data["one-seat-each"] !== undefined){
if(typeof data["one-seat-each"] !== "boolean"){
const err5 = {instancePath:instancePath+"/one-seat-each",schemaPath:"#/properties/one-seat-each/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data["bind-to"] !== undefined){
let data3 = data["bind-to"];
if(typeof data3 !== "string"){
const err6 = {instancePath:instancePath+"/bind-to",schemaPath:"#/properties/bind-to/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((data3 === "commit") || (data3 === "digest"))){
const err7 = {instancePath:instancePath+"/bind-to",schemaPath:"#/properties/bind-to/enum",keyword:"enum",params:{allowedValues: schema68.properties["bind-to"].enum}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.expires !== undefined){
let data4 = data.expires;
if(typeof data4 === "string"){
if(!pattern17.test(data4)){
const err8 = {instancePath:instancePath+"/expires",schemaPath:"#/$defs/Duration/pattern",keyword:"pattern",params:{pattern: "^(?:\\d+[mhdw]|P(?=\\d|T\\d)(?:\\d+W)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+S)?)?)$"}};
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
const err9 = {instancePath:instancePath+"/expires",schemaPath:"#/$defs/Duration/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.veto !== undefined){
let data5 = data.veto;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i2=0; i2<len1; i2++){
let data6 = data5[i2];
if(typeof data6 === "string"){
if(!pattern10.test(data6)){
const err10 = {instancePath:instancePath+"/veto/" + i2,schemaPath:"#/$defs/RoleName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/veto/" + i2,schemaPath:"#/$defs/RoleName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
let i3 = data5.length;
let j1;
if(i3 > 1){
outer0:
for(;i3--;){
for(j1 = i3; j1--;){
if(func0(data5[i3], data5[j1])){
const err12 = {instancePath:instancePath+"/veto",schemaPath:"#/properties/veto/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err13 = {instancePath:instancePath+"/veto",schemaPath:"#/properties/veto/type",keyword:"type",params:{type: "array"}};
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
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}
validate48.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema71 = {"title":"PolicyDelegation","type":"object","additionalProperties":false,"required":["from","to","role","until"],"properties":{"from":{"type":"integer","minimum":1},"to":{"type":"integer","minimum":1},"role":{"$ref":"#/$defs/RoleName"},"until":{"type":"string","format":"date"},"reason":{"type":"string"}}};

function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate50.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.to === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.role === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.until === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "until"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "from") || (key0 === "to")) || (key0 === "role")) || (key0 === "until")) || (key0 === "reason"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.from !== undefined){
let data0 = data.from;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err5 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "integer"}};
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
const err6 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.to !== undefined){
let data1 = data.to;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err7 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.role !== undefined){
let data2 = data.role;
if(typeof data2 === "string"){
if(!pattern10.test(data2)){
const err9 = {instancePath:instancePath+"/role",schemaPath:"#/$defs/RoleName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"}};
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
const err10 = {instancePath:instancePath+"/role",schemaPath:"#/$defs/RoleName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.until !== undefined){
let data3 = data.until;
if(typeof data3 === "string"){
if(!(formats0.test(data3))){
const err11 = {instancePath:instancePath+"/until",schemaPath:"#/properties/until/format",keyword:"format",params:{format: "date"}};
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
const err12 = {instancePath:instancePath+"/until",schemaPath:"#/properties/until/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.reason !== undefined){
if(typeof data.reason !== "string"){
const err13 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"}};
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
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate50.errors = vErrors;
return errors === 0;
}
validate50.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate45.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern10.test(key0)){
const err0 = {instancePath,schemaPath:"#/$defs/Name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"},propertyName:key0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/$defs/Name/type",keyword:"type",params:{type: "string"},propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err2 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key1 in data){
if(!((((key1 === "stages") || (key1 === "sources")) || (key1 === "rules")) || (key1 === "delegations"))){
if(!(validate46(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
}
if(data.stages !== undefined){
let data1 = data.stages;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern10.test(data2)){
const err3 = {instancePath:instancePath+"/stages/" + i0,schemaPath:"#/$defs/Name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/stages/" + i0,schemaPath:"#/$defs/Name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data1[i1], data1[j0])){
const err5 = {instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err6 = {instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.sources !== undefined){
let data3 = data.sources;
if(Array.isArray(data3)){
if(data3.length < 1){
const err7 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len1 = data3.length;
for(let i2=0; i2<len1; i2++){
let data4 = data3[i2];
if(typeof data4 !== "string"){
const err8 = {instancePath:instancePath+"/sources/" + i2,schemaPath:"#/properties/sources/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(((data4 === "environments") || (data4 === "reviews")) || (data4 === "comments"))){
const err9 = {instancePath:instancePath+"/sources/" + i2,schemaPath:"#/properties/sources/items/enum",keyword:"enum",params:{allowedValues: schema63.properties.sources.items.enum}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
let i3 = data3.length;
let j1;
if(i3 > 1){
const indices0 = {};
for(;i3--;){
let item0 = data3[i3];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j1 = indices0[item0];
const err10 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
break;
}
indices0[item0] = i3;
}
}
}
else {
const err11 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.rules !== undefined){
if(!(validate48(data.rules, {instancePath:instancePath+"/rules",parentData:data,parentDataProperty:"rules",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data.delegations !== undefined){
let data6 = data.delegations;
if(Array.isArray(data6)){
const len2 = data6.length;
for(let i4=0; i4<len2; i4++){
if(!(validate50(data6[i4], {instancePath:instancePath+"/delegations/" + i4,parentData:data6,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/delegations",schemaPath:"#/properties/delegations/type",keyword:"type",params:{type: "array"}};
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
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}
validate45.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema73 = {"title":"PolicyUse","type":"object","additionalProperties":false,"required":["use"],"properties":{"use":{"$ref":"#/$defs/SetName"}}};

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
if(data.use === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "use"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "use")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.use !== undefined){
let data0 = data.use;
if(typeof data0 === "string"){
if(!pattern16.test(data0)){
const err2 = {instancePath:instancePath+"/use",schemaPath:"#/$defs/SetName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/use",schemaPath:"#/$defs/SetName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema75 = {"title":"PolicyShortGate","type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"tests":{"$ref":"#/$defs/Condition"},"coverage":{"$ref":"#/$defs/Condition"},"findings":{"$ref":"#/$defs/Condition"},"vulnerabilities":{"$ref":"#/$defs/Condition"},"secrets":{"$ref":"#/$defs/Condition"},"licences":{"$ref":"#/$defs/Condition"},"load":{"$ref":"#/$defs/Condition"},"perf":{"$ref":"#/$defs/Condition"},"web":{"$ref":"#/$defs/Condition"},"duplication":{"$ref":"#/$defs/Condition"},"mutation":{"$ref":"#/$defs/Condition"},"complexity":{"$ref":"#/$defs/Condition"}}};
const schema76 = {"title":"PolicyCondition","if":{"type":"string"},"then":{"type":"string","minLength":1,"maxLength":1000},"else":{"if":{"type":"object"},"then":{"$ref":"#/$defs/CelCondition"},"else":{"type":["string","object"]}}};
const schema77 = {"title":"PolicyCelCondition","type":"object","additionalProperties":false,"required":["cel"],"properties":{"cel":{"type":"string","minLength":1,"maxLength":1000}}};

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
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(typeof data !== "string"){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(typeof data === "string"){
if(func2(data) > 1000){
const err1 = {instancePath,schemaPath:"#/then/maxLength",keyword:"maxLength",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func2(data) < 1){
const err2 = {instancePath,schemaPath:"#/then/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/then/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs5 = errors;
const _errs6 = errors;
let valid1 = true;
const _errs7 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid1 = _errs7 === errors;
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cel === undefined){
const err5 = {instancePath,schemaPath:"#/$defs/CelCondition/required",keyword:"required",params:{missingProperty: "cel"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "cel")){
const err6 = {instancePath,schemaPath:"#/$defs/CelCondition/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.cel !== undefined){
let data0 = data.cel;
if(typeof data0 === "string"){
if(func2(data0) > 1000){
const err7 = {instancePath:instancePath+"/cel",schemaPath:"#/$defs/CelCondition/properties/cel/maxLength",keyword:"maxLength",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func2(data0) < 1){
const err8 = {instancePath:instancePath+"/cel",schemaPath:"#/$defs/CelCondition/properties/cel/minLength",keyword:"minLength",params:{limit: 1}};
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
const err9 = {instancePath:instancePath+"/cel",schemaPath:"#/$defs/CelCondition/properties/cel/type",keyword:"type",params:{type: "string"}};
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
const err10 = {instancePath,schemaPath:"#/$defs/CelCondition/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid1 = _errs9 === errors;
valid1 = _valid1;
if(valid1){
var props0 = true;
}
ifClause1 = "then";
}
else {
const _errs15 = errors;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err11 = {instancePath,schemaPath:"#/else/else/type",keyword:"type",params:{type: schema76.else.else.type}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid1 = _errs15 === errors;
valid1 = _valid1;
ifClause1 = "else";
}
if(!valid1){
const err12 = {instancePath,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword: ifClause1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err13 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate56.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate56.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if(Object.keys(data).length > 1){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema75.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.tests !== undefined){
if(!(validate56(data.tests, {instancePath:instancePath+"/tests",parentData:data,parentDataProperty:"tests",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.coverage !== undefined){
if(!(validate56(data.coverage, {instancePath:instancePath+"/coverage",parentData:data,parentDataProperty:"coverage",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.findings !== undefined){
if(!(validate56(data.findings, {instancePath:instancePath+"/findings",parentData:data,parentDataProperty:"findings",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.vulnerabilities !== undefined){
if(!(validate56(data.vulnerabilities, {instancePath:instancePath+"/vulnerabilities",parentData:data,parentDataProperty:"vulnerabilities",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.secrets !== undefined){
if(!(validate56(data.secrets, {instancePath:instancePath+"/secrets",parentData:data,parentDataProperty:"secrets",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.licences !== undefined){
if(!(validate56(data.licences, {instancePath:instancePath+"/licences",parentData:data,parentDataProperty:"licences",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.load !== undefined){
if(!(validate56(data.load, {instancePath:instancePath+"/load",parentData:data,parentDataProperty:"load",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.perf !== undefined){
if(!(validate56(data.perf, {instancePath:instancePath+"/perf",parentData:data,parentDataProperty:"perf",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.web !== undefined){
if(!(validate56(data.web, {instancePath:instancePath+"/web",parentData:data,parentDataProperty:"web",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.duplication !== undefined){
if(!(validate56(data.duplication, {instancePath:instancePath+"/duplication",parentData:data,parentDataProperty:"duplication",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.mutation !== undefined){
if(!(validate56(data.mutation, {instancePath:instancePath+"/mutation",parentData:data,parentDataProperty:"mutation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.complexity !== undefined){
if(!(validate56(data.complexity, {instancePath:instancePath+"/complexity",parentData:data,parentDataProperty:"complexity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema78 = {"title":"PolicyGate","type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"#/$defs/Name"},"stage":{"type":"string","enum":["development","integration","staging","production"]},"check":{"type":"string","minLength":1},"report":{"type":"string","minLength":1},"attested-by":{"$ref":"#/$defs/RoleName"},"checklist":{"$ref":"#/$defs/ChecklistName"},"require":{"$ref":"#/$defs/Condition"},"max-increase":{"type":"string","pattern":"^\\d+(?:\\.\\d+)?% vs baseline$"},"max-age":{"$ref":"#/$defs/Duration"},"level":{"type":"string","enum":["advisory","blocking"]},"trust":{"type":"string","enum":["D","C","B","A"]},"workflow":{"type":"string","minLength":1},"app":{"type":"integer","minimum":1},"min-sample":{"type":"integer","minimum":1},"no-worse":{"type":"array","items":{"type":"string","minLength":1,"maxLength":200},"uniqueItems":true},"slack":{"type":"string","pattern":"^\\d{1,2}(?:\\.\\d+)?%$"},"pairs":{"type":"integer","minimum":1,"maximum":1000},"licence-rules":{"$ref":"#/$defs/Licences"},"source":{"type":"string","minLength":1,"maxLength":200}}};
const schema81 = {"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_-]*$"};
const schema83 = {"title":"PolicyLicences","type":"object","additionalProperties":false,"minProperties":1,"properties":{"allow":{"type":"array","items":{"type":"string","minLength":1,"maxLength":200},"uniqueItems":true},"deny":{"type":"array","items":{"type":"string","minLength":1,"maxLength":200},"uniqueItems":true}}};
const pattern36 = new RegExp("^\\d+(?:\\.\\d+)?% vs baseline$", "u");
const pattern38 = new RegExp("^\\d{1,2}(?:\\.\\d+)?%$", "u");

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate70.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema78.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern10.test(data0)){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/Name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/Name/type",keyword:"type",params:{type: "string"}};
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
let data1 = data.stage;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!((((data1 === "development") || (data1 === "integration")) || (data1 === "staging")) || (data1 === "production"))){
const err5 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/enum",keyword:"enum",params:{allowedValues: schema78.properties.stage.enum}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.check !== undefined){
let data2 = data.check;
if(typeof data2 === "string"){
if(func2(data2) < 1){
const err6 = {instancePath:instancePath+"/check",schemaPath:"#/properties/check/minLength",keyword:"minLength",params:{limit: 1}};
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
const err7 = {instancePath:instancePath+"/check",schemaPath:"#/properties/check/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.report !== undefined){
let data3 = data.report;
if(typeof data3 === "string"){
if(func2(data3) < 1){
const err8 = {instancePath:instancePath+"/report",schemaPath:"#/properties/report/minLength",keyword:"minLength",params:{limit: 1}};
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
const err9 = {instancePath:instancePath+"/report",schemaPath:"#/properties/report/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data["attested-by"] !== undefined){
let data4 = data["attested-by"];
if(typeof data4 === "string"){
if(!pattern10.test(data4)){
const err10 = {instancePath:instancePath+"/attested-by",schemaPath:"#/$defs/RoleName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/attested-by",schemaPath:"#/$defs/RoleName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.checklist !== undefined){
let data5 = data.checklist;
if(typeof data5 === "string"){
if(!pattern10.test(data5)){
const err12 = {instancePath:instancePath+"/checklist",schemaPath:"#/$defs/ChecklistName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"}};
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
const err13 = {instancePath:instancePath+"/checklist",schemaPath:"#/$defs/ChecklistName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.require !== undefined){
if(!(validate56(data.require, {instancePath:instancePath+"/require",parentData:data,parentDataProperty:"require",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data["max-increase"] !== undefined){
let data7 = data["max-increase"];
if(typeof data7 === "string"){
if(!pattern36.test(data7)){
const err14 = {instancePath:instancePath+"/max-increase",schemaPath:"#/properties/max-increase/pattern",keyword:"pattern",params:{pattern: "^\\d+(?:\\.\\d+)?% vs baseline$"}};
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
const err15 = {instancePath:instancePath+"/max-increase",schemaPath:"#/properties/max-increase/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data["max-age"] !== undefined){
let data8 = data["max-age"];
if(typeof data8 === "string"){
if(!pattern17.test(data8)){
const err16 = {instancePath:instancePath+"/max-age",schemaPath:"#/$defs/Duration/pattern",keyword:"pattern",params:{pattern: "^(?:\\d+[mhdw]|P(?=\\d|T\\d)(?:\\d+W)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+S)?)?)$"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/max-age",schemaPath:"#/$defs/Duration/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.level !== undefined){
let data9 = data.level;
if(typeof data9 !== "string"){
const err18 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!((data9 === "advisory") || (data9 === "blocking"))){
const err19 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema78.properties.level.enum}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.trust !== undefined){
let data10 = data.trust;
if(typeof data10 !== "string"){
const err20 = {instancePath:instancePath+"/trust",schemaPath:"#/properties/trust/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!((((data10 === "D") || (data10 === "C")) || (data10 === "B")) || (data10 === "A"))){
const err21 = {instancePath:instancePath+"/trust",schemaPath:"#/properties/trust/enum",keyword:"enum",params:{allowedValues: schema78.properties.trust.enum}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.workflow !== undefined){
let data11 = data.workflow;
if(typeof data11 === "string"){
if(func2(data11) < 1){
const err22 = {instancePath:instancePath+"/workflow",schemaPath:"#/properties/workflow/minLength",keyword:"minLength",params:{limit: 1}};
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
const err23 = {instancePath:instancePath+"/workflow",schemaPath:"#/properties/workflow/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.app !== undefined){
let data12 = data.app;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err24 = {instancePath:instancePath+"/app",schemaPath:"#/properties/app/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 1 || isNaN(data12)){
const err25 = {instancePath:instancePath+"/app",schemaPath:"#/properties/app/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data["min-sample"] !== undefined){
let data13 = data["min-sample"];
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err26 = {instancePath:instancePath+"/min-sample",schemaPath:"#/properties/min-sample/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 1 || isNaN(data13)){
const err27 = {instancePath:instancePath+"/min-sample",schemaPath:"#/properties/min-sample/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data["no-worse"] !== undefined){
let data14 = data["no-worse"];
if(Array.isArray(data14)){
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
let data15 = data14[i0];
if(typeof data15 === "string"){
if(func2(data15) > 200){
const err28 = {instancePath:instancePath+"/no-worse/" + i0,schemaPath:"#/properties/no-worse/items/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(func2(data15) < 1){
const err29 = {instancePath:instancePath+"/no-worse/" + i0,schemaPath:"#/properties/no-worse/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err30 = {instancePath:instancePath+"/no-worse/" + i0,schemaPath:"#/properties/no-worse/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
let i1 = data14.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data14[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err31 = {instancePath:instancePath+"/no-worse",schemaPath:"#/properties/no-worse/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err32 = {instancePath:instancePath+"/no-worse",schemaPath:"#/properties/no-worse/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.slack !== undefined){
let data16 = data.slack;
if(typeof data16 === "string"){
if(!pattern38.test(data16)){
const err33 = {instancePath:instancePath+"/slack",schemaPath:"#/properties/slack/pattern",keyword:"pattern",params:{pattern: "^\\d{1,2}(?:\\.\\d+)?%$"}};
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
const err34 = {instancePath:instancePath+"/slack",schemaPath:"#/properties/slack/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.pairs !== undefined){
let data17 = data.pairs;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err35 = {instancePath:instancePath+"/pairs",schemaPath:"#/properties/pairs/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 1000 || isNaN(data17)){
const err36 = {instancePath:instancePath+"/pairs",schemaPath:"#/properties/pairs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data17 < 1 || isNaN(data17)){
const err37 = {instancePath:instancePath+"/pairs",schemaPath:"#/properties/pairs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data["licence-rules"] !== undefined){
let data18 = data["licence-rules"];
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(Object.keys(data18).length < 1){
const err38 = {instancePath:instancePath+"/licence-rules",schemaPath:"#/$defs/Licences/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
for(const key1 in data18){
if(!((key1 === "allow") || (key1 === "deny"))){
const err39 = {instancePath:instancePath+"/licence-rules",schemaPath:"#/$defs/Licences/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data18.allow !== undefined){
let data19 = data18.allow;
if(Array.isArray(data19)){
const len1 = data19.length;
for(let i2=0; i2<len1; i2++){
let data20 = data19[i2];
if(typeof data20 === "string"){
if(func2(data20) > 200){
const err40 = {instancePath:instancePath+"/licence-rules/allow/" + i2,schemaPath:"#/$defs/Licences/properties/allow/items/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(func2(data20) < 1){
const err41 = {instancePath:instancePath+"/licence-rules/allow/" + i2,schemaPath:"#/$defs/Licences/properties/allow/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/licence-rules/allow/" + i2,schemaPath:"#/$defs/Licences/properties/allow/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
let i3 = data19.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data19[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err43 = {instancePath:instancePath+"/licence-rules/allow",schemaPath:"#/$defs/Licences/properties/allow/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
const err44 = {instancePath:instancePath+"/licence-rules/allow",schemaPath:"#/$defs/Licences/properties/allow/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data18.deny !== undefined){
let data21 = data18.deny;
if(Array.isArray(data21)){
const len2 = data21.length;
for(let i4=0; i4<len2; i4++){
let data22 = data21[i4];
if(typeof data22 === "string"){
if(func2(data22) > 200){
const err45 = {instancePath:instancePath+"/licence-rules/deny/" + i4,schemaPath:"#/$defs/Licences/properties/deny/items/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(func2(data22) < 1){
const err46 = {instancePath:instancePath+"/licence-rules/deny/" + i4,schemaPath:"#/$defs/Licences/properties/deny/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/licence-rules/deny/" + i4,schemaPath:"#/$defs/Licences/properties/deny/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
let i5 = data21.length;
let j2;
if(i5 > 1){
const indices2 = {};
for(;i5--;){
let item2 = data21[i5];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err48 = {instancePath:instancePath+"/licence-rules/deny",schemaPath:"#/$defs/Licences/properties/deny/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
break;
}
indices2[item2] = i5;
}
}
}
else {
const err49 = {instancePath:instancePath+"/licence-rules/deny",schemaPath:"#/$defs/Licences/properties/deny/type",keyword:"type",params:{type: "array"}};
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
const err50 = {instancePath:instancePath+"/licence-rules",schemaPath:"#/$defs/Licences/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.source !== undefined){
let data23 = data.source;
if(typeof data23 === "string"){
if(func2(data23) > 200){
const err51 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(func2(data23) < 1){
const err52 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/minLength",keyword:"minLength",params:{limit: 1}};
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
const err53 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"}};
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
const err54 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}
validate70.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema84 = {"title":"ChecklistsPolicy","type":"object","propertyNames":{"$ref":"#/$defs/Name"},"additionalProperties":{"$ref":"#/$defs/Checklist"},"properties":{"use":{"$ref":"#/$defs/SetName"}}};
const schema86 = {"title":"PolicyChecklist","type":"array","items":{"$ref":"#/$defs/ChecklistItem"},"minItems":1};
const schema87 = {"title":"PolicyChecklistItem","type":"object","additionalProperties":false,"required":["id","item"],"properties":{"id":{"$ref":"#/$defs/Name"},"item":{"type":"string","minLength":1,"maxLength":300},"check":{"type":"string","minLength":1},"gate":{"$ref":"#/$defs/GateName"},"attested-by":{"$ref":"#/$defs/RoleName"},"max-age":{"$ref":"#/$defs/Duration"}}};

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate75.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.item === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "item"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "item")) || (key0 === "check")) || (key0 === "gate")) || (key0 === "attested-by")) || (key0 === "max-age"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern10.test(data0)){
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/Name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/Name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.item !== undefined){
let data1 = data.item;
if(typeof data1 === "string"){
if(func2(data1) > 300){
const err5 = {instancePath:instancePath+"/item",schemaPath:"#/properties/item/maxLength",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func2(data1) < 1){
const err6 = {instancePath:instancePath+"/item",schemaPath:"#/properties/item/minLength",keyword:"minLength",params:{limit: 1}};
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
const err7 = {instancePath:instancePath+"/item",schemaPath:"#/properties/item/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.check !== undefined){
let data2 = data.check;
if(typeof data2 === "string"){
if(func2(data2) < 1){
const err8 = {instancePath:instancePath+"/check",schemaPath:"#/properties/check/minLength",keyword:"minLength",params:{limit: 1}};
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
const err9 = {instancePath:instancePath+"/check",schemaPath:"#/properties/check/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.gate !== undefined){
let data3 = data.gate;
if(typeof data3 === "string"){
if(!pattern10.test(data3)){
const err10 = {instancePath:instancePath+"/gate",schemaPath:"#/$defs/GateName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/gate",schemaPath:"#/$defs/GateName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data["attested-by"] !== undefined){
let data4 = data["attested-by"];
if(typeof data4 === "string"){
if(!pattern10.test(data4)){
const err12 = {instancePath:instancePath+"/attested-by",schemaPath:"#/$defs/RoleName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"}};
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
const err13 = {instancePath:instancePath+"/attested-by",schemaPath:"#/$defs/RoleName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data["max-age"] !== undefined){
let data5 = data["max-age"];
if(typeof data5 === "string"){
if(!pattern17.test(data5)){
const err14 = {instancePath:instancePath+"/max-age",schemaPath:"#/$defs/Duration/pattern",keyword:"pattern",params:{pattern: "^(?:\\d+[mhdw]|P(?=\\d|T\\d)(?:\\d+W)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+S)?)?)$"}};
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
const err15 = {instancePath:instancePath+"/max-age",schemaPath:"#/$defs/Duration/type",keyword:"type",params:{type: "string"}};
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
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}
validate75.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate74.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate75(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}
validate74.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate73.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern10.test(key0)){
const err0 = {instancePath,schemaPath:"#/$defs/Name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"},propertyName:key0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/$defs/Name/type",keyword:"type",params:{type: "string"},propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err2 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key1 in data){
if(!(key1 === "use")){
if(!(validate74(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
}
if(data.use !== undefined){
let data1 = data.use;
if(typeof data1 === "string"){
if(!pattern16.test(data1)){
const err3 = {instancePath:instancePath+"/use",schemaPath:"#/$defs/SetName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/use",schemaPath:"#/$defs/SetName/type",keyword:"type",params:{type: "string"}};
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
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}
validate73.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema93 = {"title":"EnvironmentsPolicy","type":"object","propertyNames":{"$ref":"#/$defs/EnvironmentName"},"additionalProperties":{"$ref":"#/$defs/Environment"},"properties":{"use":{"$ref":"#/$defs/SetName"}}};
const schema94 = {"type":"string","pattern":"^[^\\s](?:.*[^\\s])?$"};
const pattern45 = new RegExp("^[^\\s](?:.*[^\\s])?$", "u");
const schema95 = {"title":"PolicyEnvironment","type":"object","additionalProperties":false,"properties":{"after":{"$ref":"#/$defs/EnvironmentName"},"entry":{"type":"array","items":{"$ref":"#/$defs/GateName"},"uniqueItems":true},"exit":{"type":"array","items":{"$ref":"#/$defs/GateName"},"uniqueItems":true},"production":{"type":"boolean"},"reviewers":{"type":"array","items":{"$ref":"#/$defs/RoleName"},"uniqueItems":true},"wait":{"$ref":"#/$defs/Duration"},"shared":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true}}};

function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate80.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "after") || (key0 === "entry")) || (key0 === "exit")) || (key0 === "production")) || (key0 === "reviewers")) || (key0 === "wait")) || (key0 === "shared"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.after !== undefined){
let data0 = data.after;
if(typeof data0 === "string"){
if(!pattern45.test(data0)){
const err1 = {instancePath:instancePath+"/after",schemaPath:"#/$defs/EnvironmentName/pattern",keyword:"pattern",params:{pattern: "^[^\\s](?:.*[^\\s])?$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/after",schemaPath:"#/$defs/EnvironmentName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.entry !== undefined){
let data1 = data.entry;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern10.test(data2)){
const err3 = {instancePath:instancePath+"/entry/" + i0,schemaPath:"#/$defs/GateName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/entry/" + i0,schemaPath:"#/$defs/GateName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data1[i1], data1[j0])){
const err5 = {instancePath:instancePath+"/entry",schemaPath:"#/properties/entry/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err6 = {instancePath:instancePath+"/entry",schemaPath:"#/properties/entry/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.exit !== undefined){
let data3 = data.exit;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i2=0; i2<len1; i2++){
let data4 = data3[i2];
if(typeof data4 === "string"){
if(!pattern10.test(data4)){
const err7 = {instancePath:instancePath+"/exit/" + i2,schemaPath:"#/$defs/GateName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"}};
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
const err8 = {instancePath:instancePath+"/exit/" + i2,schemaPath:"#/$defs/GateName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
let i3 = data3.length;
let j1;
if(i3 > 1){
outer1:
for(;i3--;){
for(j1 = i3; j1--;){
if(func0(data3[i3], data3[j1])){
const err9 = {instancePath:instancePath+"/exit",schemaPath:"#/properties/exit/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err10 = {instancePath:instancePath+"/exit",schemaPath:"#/properties/exit/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.production !== undefined){
if(typeof data.production !== "boolean"){
const err11 = {instancePath:instancePath+"/production",schemaPath:"#/properties/production/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.reviewers !== undefined){
let data6 = data.reviewers;
if(Array.isArray(data6)){
const len2 = data6.length;
for(let i4=0; i4<len2; i4++){
let data7 = data6[i4];
if(typeof data7 === "string"){
if(!pattern10.test(data7)){
const err12 = {instancePath:instancePath+"/reviewers/" + i4,schemaPath:"#/$defs/RoleName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"}};
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
const err13 = {instancePath:instancePath+"/reviewers/" + i4,schemaPath:"#/$defs/RoleName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
let i5 = data6.length;
let j2;
if(i5 > 1){
outer2:
for(;i5--;){
for(j2 = i5; j2--;){
if(func0(data6[i5], data6[j2])){
const err14 = {instancePath:instancePath+"/reviewers",schemaPath:"#/properties/reviewers/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
break outer2;
}
}
}
}
}
else {
const err15 = {instancePath:instancePath+"/reviewers",schemaPath:"#/properties/reviewers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.wait !== undefined){
let data8 = data.wait;
if(typeof data8 === "string"){
if(!pattern17.test(data8)){
const err16 = {instancePath:instancePath+"/wait",schemaPath:"#/$defs/Duration/pattern",keyword:"pattern",params:{pattern: "^(?:\\d+[mhdw]|P(?=\\d|T\\d)(?:\\d+W)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+S)?)?)$"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/wait",schemaPath:"#/$defs/Duration/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.shared !== undefined){
let data9 = data.shared;
if(Array.isArray(data9)){
const len3 = data9.length;
for(let i6=0; i6<len3; i6++){
let data10 = data9[i6];
if(typeof data10 === "string"){
if(func2(data10) < 1){
const err18 = {instancePath:instancePath+"/shared/" + i6,schemaPath:"#/properties/shared/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err19 = {instancePath:instancePath+"/shared/" + i6,schemaPath:"#/properties/shared/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
let i7 = data9.length;
let j3;
if(i7 > 1){
const indices0 = {};
for(;i7--;){
let item0 = data9[i7];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j3 = indices0[item0];
const err20 = {instancePath:instancePath+"/shared",schemaPath:"#/properties/shared/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j3}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
break;
}
indices0[item0] = i7;
}
}
}
else {
const err21 = {instancePath:instancePath+"/shared",schemaPath:"#/properties/shared/type",keyword:"type",params:{type: "array"}};
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
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}
validate80.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate79.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern45.test(key0)){
const err0 = {instancePath,schemaPath:"#/$defs/EnvironmentName/pattern",keyword:"pattern",params:{pattern: "^[^\\s](?:.*[^\\s])?$"},propertyName:key0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/$defs/EnvironmentName/type",keyword:"type",params:{type: "string"},propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err2 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key1 in data){
if(!(key1 === "use")){
if(!(validate80(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
}
if(data.use !== undefined){
let data1 = data.use;
if(typeof data1 === "string"){
if(!pattern16.test(data1)){
const err3 = {instancePath:instancePath+"/use",schemaPath:"#/$defs/SetName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/use",schemaPath:"#/$defs/SetName/type",keyword:"type",params:{type: "string"}};
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
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}
validate79.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema102 = {"title":"RiskPolicy","type":"object","additionalProperties":false,"properties":{"points":{"type":"array","items":{"$ref":"#/$defs/RiskPoint"}},"levels":{"type":"object","propertyNames":{"$ref":"#/$defs/Name"},"additionalProperties":{"$ref":"#/$defs/RiskLevel"}},"register":{"type":"string","minLength":1}}};
const schema103 = {"title":"PolicyRiskPoint","type":"object","additionalProperties":false,"required":["add","when"],"properties":{"add":{"type":"integer","minimum":1},"when":{"$ref":"#/$defs/RiskCondition"},"require":{"type":"array","items":{"$ref":"#/$defs/Name"},"uniqueItems":true}}};
const schema104 = {"title":"PolicyRiskCondition","type":"object","additionalProperties":false,"minProperties":1,"properties":{"paths":{"$ref":"#/$defs/Paths"},"lines-changed":{"$ref":"#/$defs/MetricCondition"},"error-budget-left":{"$ref":"#/$defs/MetricCondition"}}};
const schema106 = {"title":"PolicyMetricCondition","if":{"type":"string"},"then":{"type":"string","minLength":1,"maxLength":1000},"else":{"if":{"type":"object"},"then":{"$ref":"#/$defs/CelCondition"},"else":{"type":["string","object"]}}};

function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate86.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(typeof data !== "string"){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(typeof data === "string"){
if(func2(data) > 1000){
const err1 = {instancePath,schemaPath:"#/then/maxLength",keyword:"maxLength",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func2(data) < 1){
const err2 = {instancePath,schemaPath:"#/then/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/then/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs5 = errors;
const _errs6 = errors;
let valid1 = true;
const _errs7 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid1 = _errs7 === errors;
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cel === undefined){
const err5 = {instancePath,schemaPath:"#/$defs/CelCondition/required",keyword:"required",params:{missingProperty: "cel"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "cel")){
const err6 = {instancePath,schemaPath:"#/$defs/CelCondition/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.cel !== undefined){
let data0 = data.cel;
if(typeof data0 === "string"){
if(func2(data0) > 1000){
const err7 = {instancePath:instancePath+"/cel",schemaPath:"#/$defs/CelCondition/properties/cel/maxLength",keyword:"maxLength",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func2(data0) < 1){
const err8 = {instancePath:instancePath+"/cel",schemaPath:"#/$defs/CelCondition/properties/cel/minLength",keyword:"minLength",params:{limit: 1}};
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
const err9 = {instancePath:instancePath+"/cel",schemaPath:"#/$defs/CelCondition/properties/cel/type",keyword:"type",params:{type: "string"}};
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
const err10 = {instancePath,schemaPath:"#/$defs/CelCondition/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid1 = _errs9 === errors;
valid1 = _valid1;
if(valid1){
var props0 = true;
}
ifClause1 = "then";
}
else {
const _errs15 = errors;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err11 = {instancePath,schemaPath:"#/else/else/type",keyword:"type",params:{type: schema106.else.else.type}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid1 = _errs15 === errors;
valid1 = _valid1;
ifClause1 = "else";
}
if(!valid1){
const err12 = {instancePath,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword: ifClause1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err13 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate86.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate86.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate85.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "paths") || (key0 === "lines-changed")) || (key0 === "error-budget-left"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.paths !== undefined){
let data0 = data.paths;
if(Array.isArray(data0)){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/paths",schemaPath:"#/$defs/Paths/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err3 = {instancePath:instancePath+"/paths/" + i0,schemaPath:"#/$defs/Paths/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/paths/" + i0,schemaPath:"#/$defs/Paths/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data0[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err5 = {instancePath:instancePath+"/paths",schemaPath:"#/$defs/Paths/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err6 = {instancePath:instancePath+"/paths",schemaPath:"#/$defs/Paths/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data["lines-changed"] !== undefined){
if(!(validate86(data["lines-changed"], {instancePath:instancePath+"/lines-changed",parentData:data,parentDataProperty:"lines-changed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
if(data["error-budget-left"] !== undefined){
if(!(validate86(data["error-budget-left"], {instancePath:instancePath+"/error-budget-left",parentData:data,parentDataProperty:"error-budget-left",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}
validate85.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate84.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.add === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "add"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.when === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "when"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "add") || (key0 === "when")) || (key0 === "require"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.add !== undefined){
let data0 = data.add;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/add",schemaPath:"#/properties/add/type",keyword:"type",params:{type: "integer"}};
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
const err4 = {instancePath:instancePath+"/add",schemaPath:"#/properties/add/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.when !== undefined){
if(!(validate85(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
if(data.require !== undefined){
let data2 = data.require;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(!pattern10.test(data3)){
const err5 = {instancePath:instancePath+"/require/" + i0,schemaPath:"#/$defs/Name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"}};
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
const err6 = {instancePath:instancePath+"/require/" + i0,schemaPath:"#/$defs/Name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
let i1 = data2.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data2[i1], data2[j0])){
const err7 = {instancePath:instancePath+"/require",schemaPath:"#/properties/require/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err8 = {instancePath:instancePath+"/require",schemaPath:"#/properties/require/type",keyword:"type",params:{type: "array"}};
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
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate84.errors = vErrors;
return errors === 0;
}
validate84.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema110 = {"title":"PolicyRiskLevel","type":"object","additionalProperties":false,"required":["from"],"properties":{"from":{"type":"integer","minimum":0},"approve":{"$ref":"#/$defs/Approve"},"rollout":{"$ref":"#/$defs/RolloutName"}}};

function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate91.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "from") || (key0 === "approve")) || (key0 === "rollout"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.from !== undefined){
let data0 = data.from;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.approve !== undefined){
if(!(validate37(data.approve, {instancePath:instancePath+"/approve",parentData:data,parentDataProperty:"approve",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data.rollout !== undefined){
let data2 = data.rollout;
if(typeof data2 === "string"){
if(!pattern10.test(data2)){
const err4 = {instancePath:instancePath+"/rollout",schemaPath:"#/$defs/RolloutName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/rollout",schemaPath:"#/$defs/RolloutName/type",keyword:"type",params:{type: "string"}};
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
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate91.errors = vErrors;
return errors === 0;
}
validate91.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate83.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "points") || (key0 === "levels")) || (key0 === "register"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.points !== undefined){
let data0 = data.points;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate84(data0[i0], {instancePath:instancePath+"/points/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/points",schemaPath:"#/properties/points/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.levels !== undefined){
let data2 = data.levels;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
const _errs7 = errors;
if(typeof key1 === "string"){
if(!pattern10.test(key1)){
const err2 = {instancePath:instancePath+"/levels",schemaPath:"#/$defs/Name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"},propertyName:key1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/levels",schemaPath:"#/$defs/Name/type",keyword:"type",params:{type: "string"},propertyName:key1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid3 = _errs7 === errors;
if(!valid3){
const err4 = {instancePath:instancePath+"/levels",schemaPath:"#/properties/levels/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
for(const key2 in data2){
if(!(validate91(data2[key2], {instancePath:instancePath+"/levels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data2,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/levels",schemaPath:"#/properties/levels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.register !== undefined){
let data4 = data.register;
if(typeof data4 === "string"){
if(func2(data4) < 1){
const err6 = {instancePath:instancePath+"/register",schemaPath:"#/properties/register/minLength",keyword:"minLength",params:{limit: 1}};
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
const err7 = {instancePath:instancePath+"/register",schemaPath:"#/properties/register/type",keyword:"type",params:{type: "string"}};
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
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}
validate83.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema112 = {"title":"CalendarPolicy","type":"object","additionalProperties":false,"properties":{"timezone":{"$ref":"#/$defs/ZoneName"},"windows":{"type":"object","propertyNames":{"$ref":"#/$defs/Name"},"additionalProperties":{"$ref":"#/$defs/Window"}},"freezes":{"type":"array","items":{"if":{"type":"object","anyOf":[{"type":"object","properties":{"rrule":{}},"required":["rrule"]}]},"then":{"$ref":"#/$defs/RecurringFreeze"},"else":{"if":{"type":"object","anyOf":[{"type":"object","properties":{"ics":{}},"required":["ics"]}]},"then":{"$ref":"#/$defs/CalendarFileFreeze"},"else":{"if":{"type":"object","anyOf":[{"type":"object","properties":{"holidays":{}},"required":["holidays"]}]},"then":{"$ref":"#/$defs/HolidayFreeze"},"else":{"$ref":"#/$defs/DatedFreeze"}}}}},"exceptions":{"type":"array","items":{"$ref":"#/$defs/FreezeException"}},"maintenance":{"$ref":"#/$defs/CalendarEntries"},"events":{"$ref":"#/$defs/CalendarEntries"},"meetings":{"$ref":"#/$defs/CalendarEntries"},"releases":{"$ref":"#/$defs/CalendarEntries"},"shared":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true},"on-freeze-start":{"type":"string","enum":["finish-stage","hold","rollback"]},"conflicts":{"$ref":"#/$defs/Conflicts"}}};
const schema113 = {"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*$"};
const schema167 = {"title":"PolicyConflicts","type":"object","additionalProperties":false,"properties":{"shared-resources":{"type":"string","enum":["allow","deny"]}}};
const pattern55 = new RegExp("^[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*$", "u");
const schema115 = {"title":"PolicyWindow","type":"object","additionalProperties":false,"required":["days","hours"],"properties":{"days":{"type":"string","pattern":"^(?:mon|tue|wed|thu|fri|sat|sun)(?:[,-](?:mon|tue|wed|thu|fri|sat|sun))*$"},"hours":{"type":"string","pattern":"^(?:[01]\\d|2[0-3]):[0-5]\\d-(?:(?:[01]\\d|2[0-3]):[0-5]\\d|24:00)$"},"timezone":{"$ref":"#/$defs/ZoneName"}}};
const pattern57 = new RegExp("^(?:mon|tue|wed|thu|fri|sat|sun)(?:[,-](?:mon|tue|wed|thu|fri|sat|sun))*$", "u");
const pattern58 = new RegExp("^(?:[01]\\d|2[0-3]):[0-5]\\d-(?:(?:[01]\\d|2[0-3]):[0-5]\\d|24:00)$", "u");

function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate96.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.days === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "days"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.hours === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hours"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "days") || (key0 === "hours")) || (key0 === "timezone"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.days !== undefined){
let data0 = data.days;
if(typeof data0 === "string"){
if(!pattern57.test(data0)){
const err3 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/pattern",keyword:"pattern",params:{pattern: "^(?:mon|tue|wed|thu|fri|sat|sun)(?:[,-](?:mon|tue|wed|thu|fri|sat|sun))*$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.hours !== undefined){
let data1 = data.hours;
if(typeof data1 === "string"){
if(!pattern58.test(data1)){
const err5 = {instancePath:instancePath+"/hours",schemaPath:"#/properties/hours/pattern",keyword:"pattern",params:{pattern: "^(?:[01]\\d|2[0-3]):[0-5]\\d-(?:(?:[01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};
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
const err6 = {instancePath:instancePath+"/hours",schemaPath:"#/properties/hours/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.timezone !== undefined){
let data2 = data.timezone;
if(typeof data2 === "string"){
if(!pattern55.test(data2)){
const err7 = {instancePath:instancePath+"/timezone",schemaPath:"#/$defs/ZoneName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*$"}};
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
const err8 = {instancePath:instancePath+"/timezone",schemaPath:"#/$defs/ZoneName/type",keyword:"type",params:{type: "string"}};
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
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate96.errors = vErrors;
return errors === 0;
}
validate96.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema117 = {"title":"RecurringFreeze","type":"object","additionalProperties":false,"required":["rrule","name","for"],"properties":{"rrule":{"$ref":"#/$defs/RecurrenceRule"},"for":{"$ref":"#/$defs/Duration"},"starts":{"type":"string","format":"date"},"name":{"$ref":"#/$defs/Name"},"allow":{"$ref":"#/$defs/FreezeClasses"},"kind":{"$ref":"#/$defs/FreezeKind"},"types":{"type":"array","items":{"$ref":"#/$defs/ReleaseClass"},"minItems":1,"uniqueItems":true},"branches":{"$ref":"#/$defs/BranchNames"},"environments":{"type":"array","items":{"$ref":"#/$defs/EnvironmentName"},"minItems":1,"uniqueItems":true},"timezone":{"$ref":"#/$defs/ZoneName"}}};
const schema123 = {"type":"string","enum":["feature","code","deploy"]};
const schema122 = {"title":"ReleaseClass","type":"string","enum":["major","minor","patch","hotfix","docs"]};
const schema125 = {"title":"BranchNames","type":"array","items":{"type":"string","pattern":"^[^*\\s]*\\*?$","minLength":1},"minItems":1,"uniqueItems":true};
const pattern63 = new RegExp("^[^*\\s]*\\*?$", "u");
const schema121 = {"title":"FreezeClasses","type":"array","items":{"$ref":"#/$defs/ReleaseClass"},"uniqueItems":true};

function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate99.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/ReleaseClass/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((data0 === "major") || (data0 === "minor")) || (data0 === "patch")) || (data0 === "hotfix")) || (data0 === "docs"))){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/ReleaseClass/enum",keyword:"enum",params:{allowedValues: schema122.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
const err2 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate99.errors = vErrors;
return errors === 0;
}
validate99.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate98.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rrule === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rrule"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.for === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "for"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema117.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.rrule !== undefined){
let data0 = data.rrule;
if(typeof data0 === "string"){
if(!pattern15.test(data0)){
const err4 = {instancePath:instancePath+"/rrule",schemaPath:"#/$defs/RecurrenceRule/pattern",keyword:"pattern",params:{pattern: "^FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)(?:;(?:INTERVAL|COUNT|UNTIL|BYMONTH|BYMONTHDAY|BYDAY|BYYEARDAY|BYHOUR|BYMINUTE|BYSETPOS|WKST)=[A-Z0-9,+-]+)*$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/rrule",schemaPath:"#/$defs/RecurrenceRule/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.for !== undefined){
let data1 = data.for;
if(typeof data1 === "string"){
if(!pattern17.test(data1)){
const err6 = {instancePath:instancePath+"/for",schemaPath:"#/$defs/Duration/pattern",keyword:"pattern",params:{pattern: "^(?:\\d+[mhdw]|P(?=\\d|T\\d)(?:\\d+W)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+S)?)?)$"}};
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
const err7 = {instancePath:instancePath+"/for",schemaPath:"#/$defs/Duration/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.starts !== undefined){
let data2 = data.starts;
if(typeof data2 === "string"){
if(!(formats0.test(data2))){
const err8 = {instancePath:instancePath+"/starts",schemaPath:"#/properties/starts/format",keyword:"format",params:{format: "date"}};
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
const err9 = {instancePath:instancePath+"/starts",schemaPath:"#/properties/starts/type",keyword:"type",params:{type: "string"}};
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
let data3 = data.name;
if(typeof data3 === "string"){
if(!pattern10.test(data3)){
const err10 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/Name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/Name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.allow !== undefined){
if(!(validate99(data.allow, {instancePath:instancePath+"/allow",parentData:data,parentDataProperty:"allow",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
let data5 = data.kind;
if(typeof data5 !== "string"){
const err12 = {instancePath:instancePath+"/kind",schemaPath:"#/$defs/FreezeKind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!(((data5 === "feature") || (data5 === "code")) || (data5 === "deploy"))){
const err13 = {instancePath:instancePath+"/kind",schemaPath:"#/$defs/FreezeKind/enum",keyword:"enum",params:{allowedValues: schema123.enum}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.types !== undefined){
let data6 = data.types;
if(Array.isArray(data6)){
if(data6.length < 1){
const err14 = {instancePath:instancePath+"/types",schemaPath:"#/properties/types/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 !== "string"){
const err15 = {instancePath:instancePath+"/types/" + i0,schemaPath:"#/$defs/ReleaseClass/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!(((((data7 === "major") || (data7 === "minor")) || (data7 === "patch")) || (data7 === "hotfix")) || (data7 === "docs"))){
const err16 = {instancePath:instancePath+"/types/" + i0,schemaPath:"#/$defs/ReleaseClass/enum",keyword:"enum",params:{allowedValues: schema122.enum}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
let i1 = data6.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data6[i1], data6[j0])){
const err17 = {instancePath:instancePath+"/types",schemaPath:"#/properties/types/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err18 = {instancePath:instancePath+"/types",schemaPath:"#/properties/types/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.branches !== undefined){
let data8 = data.branches;
if(Array.isArray(data8)){
if(data8.length < 1){
const err19 = {instancePath:instancePath+"/branches",schemaPath:"#/$defs/BranchNames/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
const len1 = data8.length;
for(let i2=0; i2<len1; i2++){
let data9 = data8[i2];
if(typeof data9 === "string"){
if(func2(data9) < 1){
const err20 = {instancePath:instancePath+"/branches/" + i2,schemaPath:"#/$defs/BranchNames/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!pattern63.test(data9)){
const err21 = {instancePath:instancePath+"/branches/" + i2,schemaPath:"#/$defs/BranchNames/items/pattern",keyword:"pattern",params:{pattern: "^[^*\\s]*\\*?$"}};
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
const err22 = {instancePath:instancePath+"/branches/" + i2,schemaPath:"#/$defs/BranchNames/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
let i3 = data8.length;
let j1;
if(i3 > 1){
const indices0 = {};
for(;i3--;){
let item0 = data8[i3];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j1 = indices0[item0];
const err23 = {instancePath:instancePath+"/branches",schemaPath:"#/$defs/BranchNames/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
break;
}
indices0[item0] = i3;
}
}
}
else {
const err24 = {instancePath:instancePath+"/branches",schemaPath:"#/$defs/BranchNames/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.environments !== undefined){
let data10 = data.environments;
if(Array.isArray(data10)){
if(data10.length < 1){
const err25 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
const len2 = data10.length;
for(let i4=0; i4<len2; i4++){
let data11 = data10[i4];
if(typeof data11 === "string"){
if(!pattern45.test(data11)){
const err26 = {instancePath:instancePath+"/environments/" + i4,schemaPath:"#/$defs/EnvironmentName/pattern",keyword:"pattern",params:{pattern: "^[^\\s](?:.*[^\\s])?$"}};
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
const err27 = {instancePath:instancePath+"/environments/" + i4,schemaPath:"#/$defs/EnvironmentName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
let i5 = data10.length;
let j2;
if(i5 > 1){
outer1:
for(;i5--;){
for(j2 = i5; j2--;){
if(func0(data10[i5], data10[j2])){
const err28 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err29 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.timezone !== undefined){
let data12 = data.timezone;
if(typeof data12 === "string"){
if(!pattern55.test(data12)){
const err30 = {instancePath:instancePath+"/timezone",schemaPath:"#/$defs/ZoneName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*$"}};
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
const err31 = {instancePath:instancePath+"/timezone",schemaPath:"#/$defs/ZoneName/type",keyword:"type",params:{type: "string"}};
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
const err32 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
validate98.errors = vErrors;
return errors === 0;
}
validate98.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema128 = {"title":"CalendarFileFreeze","type":"object","additionalProperties":false,"required":["ics","name"],"properties":{"ics":{"type":"string","minLength":1},"name":{"$ref":"#/$defs/Name"},"allow":{"$ref":"#/$defs/FreezeClasses"},"kind":{"$ref":"#/$defs/FreezeKind"},"types":{"type":"array","items":{"$ref":"#/$defs/ReleaseClass"},"minItems":1,"uniqueItems":true},"branches":{"$ref":"#/$defs/BranchNames"},"environments":{"type":"array","items":{"$ref":"#/$defs/EnvironmentName"},"minItems":1,"uniqueItems":true},"timezone":{"$ref":"#/$defs/ZoneName"}}};

function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate102.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ics === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ics"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "ics") || (key0 === "name")) || (key0 === "allow")) || (key0 === "kind")) || (key0 === "types")) || (key0 === "branches")) || (key0 === "environments")) || (key0 === "timezone"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.ics !== undefined){
let data0 = data.ics;
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err3 = {instancePath:instancePath+"/ics",schemaPath:"#/properties/ics/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/ics",schemaPath:"#/properties/ics/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(!pattern10.test(data1)){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/Name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"}};
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
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/Name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.allow !== undefined){
if(!(validate99(data.allow, {instancePath:instancePath+"/allow",parentData:data,parentDataProperty:"allow",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
let data3 = data.kind;
if(typeof data3 !== "string"){
const err7 = {instancePath:instancePath+"/kind",schemaPath:"#/$defs/FreezeKind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(((data3 === "feature") || (data3 === "code")) || (data3 === "deploy"))){
const err8 = {instancePath:instancePath+"/kind",schemaPath:"#/$defs/FreezeKind/enum",keyword:"enum",params:{allowedValues: schema123.enum}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.types !== undefined){
let data4 = data.types;
if(Array.isArray(data4)){
if(data4.length < 1){
const err9 = {instancePath:instancePath+"/types",schemaPath:"#/properties/types/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 !== "string"){
const err10 = {instancePath:instancePath+"/types/" + i0,schemaPath:"#/$defs/ReleaseClass/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!(((((data5 === "major") || (data5 === "minor")) || (data5 === "patch")) || (data5 === "hotfix")) || (data5 === "docs"))){
const err11 = {instancePath:instancePath+"/types/" + i0,schemaPath:"#/$defs/ReleaseClass/enum",keyword:"enum",params:{allowedValues: schema122.enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
let i1 = data4.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data4[i1], data4[j0])){
const err12 = {instancePath:instancePath+"/types",schemaPath:"#/properties/types/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err13 = {instancePath:instancePath+"/types",schemaPath:"#/properties/types/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.branches !== undefined){
let data6 = data.branches;
if(Array.isArray(data6)){
if(data6.length < 1){
const err14 = {instancePath:instancePath+"/branches",schemaPath:"#/$defs/BranchNames/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const len1 = data6.length;
for(let i2=0; i2<len1; i2++){
let data7 = data6[i2];
if(typeof data7 === "string"){
if(func2(data7) < 1){
const err15 = {instancePath:instancePath+"/branches/" + i2,schemaPath:"#/$defs/BranchNames/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!pattern63.test(data7)){
const err16 = {instancePath:instancePath+"/branches/" + i2,schemaPath:"#/$defs/BranchNames/items/pattern",keyword:"pattern",params:{pattern: "^[^*\\s]*\\*?$"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/branches/" + i2,schemaPath:"#/$defs/BranchNames/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
let i3 = data6.length;
let j1;
if(i3 > 1){
const indices0 = {};
for(;i3--;){
let item0 = data6[i3];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j1 = indices0[item0];
const err18 = {instancePath:instancePath+"/branches",schemaPath:"#/$defs/BranchNames/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
break;
}
indices0[item0] = i3;
}
}
}
else {
const err19 = {instancePath:instancePath+"/branches",schemaPath:"#/$defs/BranchNames/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.environments !== undefined){
let data8 = data.environments;
if(Array.isArray(data8)){
if(data8.length < 1){
const err20 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const len2 = data8.length;
for(let i4=0; i4<len2; i4++){
let data9 = data8[i4];
if(typeof data9 === "string"){
if(!pattern45.test(data9)){
const err21 = {instancePath:instancePath+"/environments/" + i4,schemaPath:"#/$defs/EnvironmentName/pattern",keyword:"pattern",params:{pattern: "^[^\\s](?:.*[^\\s])?$"}};
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
const err22 = {instancePath:instancePath+"/environments/" + i4,schemaPath:"#/$defs/EnvironmentName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
let i5 = data8.length;
let j2;
if(i5 > 1){
outer1:
for(;i5--;){
for(j2 = i5; j2--;){
if(func0(data8[i5], data8[j2])){
const err23 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err24 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/type",keyword:"type",params:{type: "array"}};
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
let data10 = data.timezone;
if(typeof data10 === "string"){
if(!pattern55.test(data10)){
const err25 = {instancePath:instancePath+"/timezone",schemaPath:"#/$defs/ZoneName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*$"}};
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
const err26 = {instancePath:instancePath+"/timezone",schemaPath:"#/$defs/ZoneName/type",keyword:"type",params:{type: "string"}};
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
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate102.errors = vErrors;
return errors === 0;
}
validate102.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema135 = {"title":"HolidayFreeze","type":"object","additionalProperties":false,"required":["holidays","name","valid-until"],"properties":{"holidays":{"type":"string","pattern":"^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$"},"valid-until":{"type":"string","format":"date"},"days":{"type":"array","items":{"type":"string","format":"date"},"minItems":1,"uniqueItems":true},"name":{"$ref":"#/$defs/Name"},"allow":{"$ref":"#/$defs/FreezeClasses"},"kind":{"$ref":"#/$defs/FreezeKind"},"types":{"type":"array","items":{"$ref":"#/$defs/ReleaseClass"},"minItems":1,"uniqueItems":true},"branches":{"$ref":"#/$defs/BranchNames"},"environments":{"type":"array","items":{"$ref":"#/$defs/EnvironmentName"},"minItems":1,"uniqueItems":true},"timezone":{"$ref":"#/$defs/ZoneName"}}};
const pattern70 = new RegExp("^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$", "u");

function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate105.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.holidays === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "holidays"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data["valid-until"] === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "valid-until"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema135.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.holidays !== undefined){
let data0 = data.holidays;
if(typeof data0 === "string"){
if(!pattern70.test(data0)){
const err4 = {instancePath:instancePath+"/holidays",schemaPath:"#/properties/holidays/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/holidays",schemaPath:"#/properties/holidays/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data["valid-until"] !== undefined){
let data1 = data["valid-until"];
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
const err6 = {instancePath:instancePath+"/valid-until",schemaPath:"#/properties/valid-until/format",keyword:"format",params:{format: "date"}};
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
const err7 = {instancePath:instancePath+"/valid-until",schemaPath:"#/properties/valid-until/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.days !== undefined){
let data2 = data.days;
if(Array.isArray(data2)){
if(data2.length < 1){
const err8 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(!(formats0.test(data3))){
const err9 = {instancePath:instancePath+"/days/" + i0,schemaPath:"#/properties/days/items/format",keyword:"format",params:{format: "date"}};
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
const err10 = {instancePath:instancePath+"/days/" + i0,schemaPath:"#/properties/days/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
let i1 = data2.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data2[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err11 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err12 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.name !== undefined){
let data4 = data.name;
if(typeof data4 === "string"){
if(!pattern10.test(data4)){
const err13 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/Name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"}};
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
const err14 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/Name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.allow !== undefined){
if(!(validate99(data.allow, {instancePath:instancePath+"/allow",parentData:data,parentDataProperty:"allow",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
let data6 = data.kind;
if(typeof data6 !== "string"){
const err15 = {instancePath:instancePath+"/kind",schemaPath:"#/$defs/FreezeKind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!(((data6 === "feature") || (data6 === "code")) || (data6 === "deploy"))){
const err16 = {instancePath:instancePath+"/kind",schemaPath:"#/$defs/FreezeKind/enum",keyword:"enum",params:{allowedValues: schema123.enum}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.types !== undefined){
let data7 = data.types;
if(Array.isArray(data7)){
if(data7.length < 1){
const err17 = {instancePath:instancePath+"/types",schemaPath:"#/properties/types/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const len1 = data7.length;
for(let i2=0; i2<len1; i2++){
let data8 = data7[i2];
if(typeof data8 !== "string"){
const err18 = {instancePath:instancePath+"/types/" + i2,schemaPath:"#/$defs/ReleaseClass/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!(((((data8 === "major") || (data8 === "minor")) || (data8 === "patch")) || (data8 === "hotfix")) || (data8 === "docs"))){
const err19 = {instancePath:instancePath+"/types/" + i2,schemaPath:"#/$defs/ReleaseClass/enum",keyword:"enum",params:{allowedValues: schema122.enum}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
let i3 = data7.length;
let j1;
if(i3 > 1){
outer0:
for(;i3--;){
for(j1 = i3; j1--;){
if(func0(data7[i3], data7[j1])){
const err20 = {instancePath:instancePath+"/types",schemaPath:"#/properties/types/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err21 = {instancePath:instancePath+"/types",schemaPath:"#/properties/types/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.branches !== undefined){
let data9 = data.branches;
if(Array.isArray(data9)){
if(data9.length < 1){
const err22 = {instancePath:instancePath+"/branches",schemaPath:"#/$defs/BranchNames/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
const len2 = data9.length;
for(let i4=0; i4<len2; i4++){
let data10 = data9[i4];
if(typeof data10 === "string"){
if(func2(data10) < 1){
const err23 = {instancePath:instancePath+"/branches/" + i4,schemaPath:"#/$defs/BranchNames/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!pattern63.test(data10)){
const err24 = {instancePath:instancePath+"/branches/" + i4,schemaPath:"#/$defs/BranchNames/items/pattern",keyword:"pattern",params:{pattern: "^[^*\\s]*\\*?$"}};
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
const err25 = {instancePath:instancePath+"/branches/" + i4,schemaPath:"#/$defs/BranchNames/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
let i5 = data9.length;
let j2;
if(i5 > 1){
const indices1 = {};
for(;i5--;){
let item1 = data9[i5];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j2 = indices1[item1];
const err26 = {instancePath:instancePath+"/branches",schemaPath:"#/$defs/BranchNames/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
break;
}
indices1[item1] = i5;
}
}
}
else {
const err27 = {instancePath:instancePath+"/branches",schemaPath:"#/$defs/BranchNames/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.environments !== undefined){
let data11 = data.environments;
if(Array.isArray(data11)){
if(data11.length < 1){
const err28 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
const len3 = data11.length;
for(let i6=0; i6<len3; i6++){
let data12 = data11[i6];
if(typeof data12 === "string"){
if(!pattern45.test(data12)){
const err29 = {instancePath:instancePath+"/environments/" + i6,schemaPath:"#/$defs/EnvironmentName/pattern",keyword:"pattern",params:{pattern: "^[^\\s](?:.*[^\\s])?$"}};
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
const err30 = {instancePath:instancePath+"/environments/" + i6,schemaPath:"#/$defs/EnvironmentName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
let i7 = data11.length;
let j3;
if(i7 > 1){
outer1:
for(;i7--;){
for(j3 = i7; j3--;){
if(func0(data11[i7], data11[j3])){
const err31 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j3}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err32 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.timezone !== undefined){
let data13 = data.timezone;
if(typeof data13 === "string"){
if(!pattern55.test(data13)){
const err33 = {instancePath:instancePath+"/timezone",schemaPath:"#/$defs/ZoneName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*$"}};
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
const err34 = {instancePath:instancePath+"/timezone",schemaPath:"#/$defs/ZoneName/type",keyword:"type",params:{type: "string"}};
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
const err35 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
validate105.errors = vErrors;
return errors === 0;
}
validate105.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema142 = {"title":"DatedFreeze","type":"object","additionalProperties":false,"required":["from","name","to"],"properties":{"from":{"type":"string","format":"date"},"to":{"type":"string","format":"date"},"name":{"$ref":"#/$defs/Name"},"allow":{"$ref":"#/$defs/FreezeClasses"},"kind":{"$ref":"#/$defs/FreezeKind"},"types":{"type":"array","items":{"$ref":"#/$defs/ReleaseClass"},"minItems":1,"uniqueItems":true},"branches":{"$ref":"#/$defs/BranchNames"},"environments":{"type":"array","items":{"$ref":"#/$defs/EnvironmentName"},"minItems":1,"uniqueItems":true},"timezone":{"$ref":"#/$defs/ZoneName"}}};

function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate108.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.to === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema142.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.from !== undefined){
let data0 = data.from;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
const err4 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.to !== undefined){
let data1 = data.to;
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
const err6 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/format",keyword:"format",params:{format: "date"}};
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
const err7 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(!pattern10.test(data2)){
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/Name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"}};
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
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/Name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.allow !== undefined){
if(!(validate99(data.allow, {instancePath:instancePath+"/allow",parentData:data,parentDataProperty:"allow",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
let data4 = data.kind;
if(typeof data4 !== "string"){
const err10 = {instancePath:instancePath+"/kind",schemaPath:"#/$defs/FreezeKind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!(((data4 === "feature") || (data4 === "code")) || (data4 === "deploy"))){
const err11 = {instancePath:instancePath+"/kind",schemaPath:"#/$defs/FreezeKind/enum",keyword:"enum",params:{allowedValues: schema123.enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.types !== undefined){
let data5 = data.types;
if(Array.isArray(data5)){
if(data5.length < 1){
const err12 = {instancePath:instancePath+"/types",schemaPath:"#/properties/types/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 !== "string"){
const err13 = {instancePath:instancePath+"/types/" + i0,schemaPath:"#/$defs/ReleaseClass/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!(((((data6 === "major") || (data6 === "minor")) || (data6 === "patch")) || (data6 === "hotfix")) || (data6 === "docs"))){
const err14 = {instancePath:instancePath+"/types/" + i0,schemaPath:"#/$defs/ReleaseClass/enum",keyword:"enum",params:{allowedValues: schema122.enum}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
let i1 = data5.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data5[i1], data5[j0])){
const err15 = {instancePath:instancePath+"/types",schemaPath:"#/properties/types/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err16 = {instancePath:instancePath+"/types",schemaPath:"#/properties/types/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.branches !== undefined){
let data7 = data.branches;
if(Array.isArray(data7)){
if(data7.length < 1){
const err17 = {instancePath:instancePath+"/branches",schemaPath:"#/$defs/BranchNames/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const len1 = data7.length;
for(let i2=0; i2<len1; i2++){
let data8 = data7[i2];
if(typeof data8 === "string"){
if(func2(data8) < 1){
const err18 = {instancePath:instancePath+"/branches/" + i2,schemaPath:"#/$defs/BranchNames/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!pattern63.test(data8)){
const err19 = {instancePath:instancePath+"/branches/" + i2,schemaPath:"#/$defs/BranchNames/items/pattern",keyword:"pattern",params:{pattern: "^[^*\\s]*\\*?$"}};
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
const err20 = {instancePath:instancePath+"/branches/" + i2,schemaPath:"#/$defs/BranchNames/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
let i3 = data7.length;
let j1;
if(i3 > 1){
const indices0 = {};
for(;i3--;){
let item0 = data7[i3];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j1 = indices0[item0];
const err21 = {instancePath:instancePath+"/branches",schemaPath:"#/$defs/BranchNames/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
break;
}
indices0[item0] = i3;
}
}
}
else {
const err22 = {instancePath:instancePath+"/branches",schemaPath:"#/$defs/BranchNames/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.environments !== undefined){
let data9 = data.environments;
if(Array.isArray(data9)){
if(data9.length < 1){
const err23 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
const len2 = data9.length;
for(let i4=0; i4<len2; i4++){
let data10 = data9[i4];
if(typeof data10 === "string"){
if(!pattern45.test(data10)){
const err24 = {instancePath:instancePath+"/environments/" + i4,schemaPath:"#/$defs/EnvironmentName/pattern",keyword:"pattern",params:{pattern: "^[^\\s](?:.*[^\\s])?$"}};
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
const err25 = {instancePath:instancePath+"/environments/" + i4,schemaPath:"#/$defs/EnvironmentName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
let i5 = data9.length;
let j2;
if(i5 > 1){
outer1:
for(;i5--;){
for(j2 = i5; j2--;){
if(func0(data9[i5], data9[j2])){
const err26 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err27 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.timezone !== undefined){
let data11 = data.timezone;
if(typeof data11 === "string"){
if(!pattern55.test(data11)){
const err28 = {instancePath:instancePath+"/timezone",schemaPath:"#/$defs/ZoneName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*$"}};
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
const err29 = {instancePath:instancePath+"/timezone",schemaPath:"#/$defs/ZoneName/type",keyword:"type",params:{type: "string"}};
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
const err30 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
validate108.errors = vErrors;
return errors === 0;
}
validate108.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema149 = {"title":"FreezeException","type":"object","additionalProperties":false,"required":["freeze","approved-by","reason","expires"],"properties":{"freeze":{"$ref":"#/$defs/Name"},"types":{"type":"array","items":{"$ref":"#/$defs/ReleaseClass"},"minItems":1,"uniqueItems":true},"release":{"type":"string","minLength":1},"approved-by":{"type":"string","minLength":1},"reason":{"type":"string","minLength":1},"expires":{"type":"string","format":"date"}}};

function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate111.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.freeze === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "freeze"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data["approved-by"] === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "approved-by"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.reason === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.expires === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expires"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "freeze") || (key0 === "types")) || (key0 === "release")) || (key0 === "approved-by")) || (key0 === "reason")) || (key0 === "expires"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.freeze !== undefined){
let data0 = data.freeze;
if(typeof data0 === "string"){
if(!pattern10.test(data0)){
const err5 = {instancePath:instancePath+"/freeze",schemaPath:"#/$defs/Name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"}};
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
const err6 = {instancePath:instancePath+"/freeze",schemaPath:"#/$defs/Name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.types !== undefined){
let data1 = data.types;
if(Array.isArray(data1)){
if(data1.length < 1){
const err7 = {instancePath:instancePath+"/types",schemaPath:"#/properties/types/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 !== "string"){
const err8 = {instancePath:instancePath+"/types/" + i0,schemaPath:"#/$defs/ReleaseClass/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(((((data2 === "major") || (data2 === "minor")) || (data2 === "patch")) || (data2 === "hotfix")) || (data2 === "docs"))){
const err9 = {instancePath:instancePath+"/types/" + i0,schemaPath:"#/$defs/ReleaseClass/enum",keyword:"enum",params:{allowedValues: schema122.enum}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data1[i1], data1[j0])){
const err10 = {instancePath:instancePath+"/types",schemaPath:"#/properties/types/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err11 = {instancePath:instancePath+"/types",schemaPath:"#/properties/types/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.release !== undefined){
let data3 = data.release;
if(typeof data3 === "string"){
if(func2(data3) < 1){
const err12 = {instancePath:instancePath+"/release",schemaPath:"#/properties/release/minLength",keyword:"minLength",params:{limit: 1}};
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
const err13 = {instancePath:instancePath+"/release",schemaPath:"#/properties/release/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data["approved-by"] !== undefined){
let data4 = data["approved-by"];
if(typeof data4 === "string"){
if(func2(data4) < 1){
const err14 = {instancePath:instancePath+"/approved-by",schemaPath:"#/properties/approved-by/minLength",keyword:"minLength",params:{limit: 1}};
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
const err15 = {instancePath:instancePath+"/approved-by",schemaPath:"#/properties/approved-by/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.reason !== undefined){
let data5 = data.reason;
if(typeof data5 === "string"){
if(func2(data5) < 1){
const err16 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.expires !== undefined){
let data6 = data.expires;
if(typeof data6 === "string"){
if(!(formats0.test(data6))){
const err18 = {instancePath:instancePath+"/expires",schemaPath:"#/properties/expires/format",keyword:"format",params:{format: "date"}};
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
const err19 = {instancePath:instancePath+"/expires",schemaPath:"#/properties/expires/type",keyword:"type",params:{type: "string"}};
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
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate111.errors = vErrors;
return errors === 0;
}
validate111.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema152 = {"title":"CalendarEntries","type":"array","items":{"if":{"type":"object","anyOf":[{"type":"object","properties":{"rrule":{}},"required":["rrule"]}]},"then":{"$ref":"#/$defs/RecurringEntry"},"else":{"if":{"type":"object","anyOf":[{"type":"object","properties":{"ics":{}},"required":["ics"]}]},"then":{"$ref":"#/$defs/CalendarFileEntry"},"else":{"$ref":"#/$defs/DatedEntry"}}}};
const schema153 = {"title":"RecurringEntry","type":"object","additionalProperties":false,"required":["rrule","name","for"],"properties":{"rrule":{"$ref":"#/$defs/RecurrenceRule"},"for":{"$ref":"#/$defs/Duration"},"starts":{"type":"string","format":"date"},"name":{"$ref":"#/$defs/Name"},"title":{"type":"string","minLength":1,"maxLength":200},"timezone":{"$ref":"#/$defs/ZoneName"},"repository":{"type":"string","pattern":"^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$"},"shared":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true},"roles":{"type":"array","items":{"$ref":"#/$defs/RoleName"},"uniqueItems":true},"agenda":{"type":"array","items":{"type":"string","minLength":1,"maxLength":200}}}};
const pattern84 = new RegExp("^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$", "u");

function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate114.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rrule === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rrule"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.for === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "for"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema153.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.rrule !== undefined){
let data0 = data.rrule;
if(typeof data0 === "string"){
if(!pattern15.test(data0)){
const err4 = {instancePath:instancePath+"/rrule",schemaPath:"#/$defs/RecurrenceRule/pattern",keyword:"pattern",params:{pattern: "^FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)(?:;(?:INTERVAL|COUNT|UNTIL|BYMONTH|BYMONTHDAY|BYDAY|BYYEARDAY|BYHOUR|BYMINUTE|BYSETPOS|WKST)=[A-Z0-9,+-]+)*$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/rrule",schemaPath:"#/$defs/RecurrenceRule/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.for !== undefined){
let data1 = data.for;
if(typeof data1 === "string"){
if(!pattern17.test(data1)){
const err6 = {instancePath:instancePath+"/for",schemaPath:"#/$defs/Duration/pattern",keyword:"pattern",params:{pattern: "^(?:\\d+[mhdw]|P(?=\\d|T\\d)(?:\\d+W)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+S)?)?)$"}};
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
const err7 = {instancePath:instancePath+"/for",schemaPath:"#/$defs/Duration/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.starts !== undefined){
let data2 = data.starts;
if(typeof data2 === "string"){
if(!(formats0.test(data2))){
const err8 = {instancePath:instancePath+"/starts",schemaPath:"#/properties/starts/format",keyword:"format",params:{format: "date"}};
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
const err9 = {instancePath:instancePath+"/starts",schemaPath:"#/properties/starts/type",keyword:"type",params:{type: "string"}};
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
let data3 = data.name;
if(typeof data3 === "string"){
if(!pattern10.test(data3)){
const err10 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/Name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/Name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.title !== undefined){
let data4 = data.title;
if(typeof data4 === "string"){
if(func2(data4) > 200){
const err12 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(func2(data4) < 1){
const err13 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1}};
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
const err14 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.timezone !== undefined){
let data5 = data.timezone;
if(typeof data5 === "string"){
if(!pattern55.test(data5)){
const err15 = {instancePath:instancePath+"/timezone",schemaPath:"#/$defs/ZoneName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*$"}};
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
const err16 = {instancePath:instancePath+"/timezone",schemaPath:"#/$defs/ZoneName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.repository !== undefined){
let data6 = data.repository;
if(typeof data6 === "string"){
if(!pattern84.test(data6)){
const err17 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$"}};
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
const err18 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.shared !== undefined){
let data7 = data.shared;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(typeof data8 === "string"){
if(func2(data8) < 1){
const err19 = {instancePath:instancePath+"/shared/" + i0,schemaPath:"#/properties/shared/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err20 = {instancePath:instancePath+"/shared/" + i0,schemaPath:"#/properties/shared/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
let i1 = data7.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data7[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err21 = {instancePath:instancePath+"/shared",schemaPath:"#/properties/shared/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err22 = {instancePath:instancePath+"/shared",schemaPath:"#/properties/shared/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.roles !== undefined){
let data9 = data.roles;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i2=0; i2<len1; i2++){
let data10 = data9[i2];
if(typeof data10 === "string"){
if(!pattern10.test(data10)){
const err23 = {instancePath:instancePath+"/roles/" + i2,schemaPath:"#/$defs/RoleName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"}};
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
const err24 = {instancePath:instancePath+"/roles/" + i2,schemaPath:"#/$defs/RoleName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
let i3 = data9.length;
let j1;
if(i3 > 1){
outer0:
for(;i3--;){
for(j1 = i3; j1--;){
if(func0(data9[i3], data9[j1])){
const err25 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err26 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.agenda !== undefined){
let data11 = data.agenda;
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i4=0; i4<len2; i4++){
let data12 = data11[i4];
if(typeof data12 === "string"){
if(func2(data12) > 200){
const err27 = {instancePath:instancePath+"/agenda/" + i4,schemaPath:"#/properties/agenda/items/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(func2(data12) < 1){
const err28 = {instancePath:instancePath+"/agenda/" + i4,schemaPath:"#/properties/agenda/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err29 = {instancePath:instancePath+"/agenda/" + i4,schemaPath:"#/properties/agenda/items/type",keyword:"type",params:{type: "string"}};
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
const err30 = {instancePath:instancePath+"/agenda",schemaPath:"#/properties/agenda/type",keyword:"type",params:{type: "array"}};
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
const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
validate114.errors = vErrors;
return errors === 0;
}
validate114.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema159 = {"title":"CalendarFileEntry","type":"object","additionalProperties":false,"required":["ics","name"],"properties":{"ics":{"type":"string","minLength":1},"name":{"$ref":"#/$defs/Name"}}};

function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate116.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ics === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ics"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "ics") || (key0 === "name"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.ics !== undefined){
let data0 = data.ics;
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err3 = {instancePath:instancePath+"/ics",schemaPath:"#/properties/ics/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/ics",schemaPath:"#/properties/ics/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(!pattern10.test(data1)){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/Name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"}};
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
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/Name/type",keyword:"type",params:{type: "string"}};
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
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate116.errors = vErrors;
return errors === 0;
}
validate116.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema161 = {"title":"DatedEntry","type":"object","additionalProperties":false,"required":["from","name","to"],"properties":{"from":{"$ref":"#/$defs/WallTime"},"to":{"$ref":"#/$defs/WallTime"},"name":{"$ref":"#/$defs/Name"},"title":{"type":"string","minLength":1,"maxLength":200},"timezone":{"$ref":"#/$defs/ZoneName"},"repository":{"type":"string","pattern":"^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$"},"shared":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true},"roles":{"type":"array","items":{"$ref":"#/$defs/RoleName"},"uniqueItems":true},"agenda":{"type":"array","items":{"type":"string","minLength":1,"maxLength":200}}}};
const schema162 = {"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}(?:T(?:[01]\\d|2[0-3]):[0-5]\\d)?$"};
const pattern87 = new RegExp("^\\d{4}-\\d{2}-\\d{2}(?:T(?:[01]\\d|2[0-3]):[0-5]\\d)?$", "u");

function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate118.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.to === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema161.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.from !== undefined){
let data0 = data.from;
if(typeof data0 === "string"){
if(!pattern87.test(data0)){
const err4 = {instancePath:instancePath+"/from",schemaPath:"#/$defs/WallTime/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}(?:T(?:[01]\\d|2[0-3]):[0-5]\\d)?$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/from",schemaPath:"#/$defs/WallTime/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.to !== undefined){
let data1 = data.to;
if(typeof data1 === "string"){
if(!pattern87.test(data1)){
const err6 = {instancePath:instancePath+"/to",schemaPath:"#/$defs/WallTime/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}(?:T(?:[01]\\d|2[0-3]):[0-5]\\d)?$"}};
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
const err7 = {instancePath:instancePath+"/to",schemaPath:"#/$defs/WallTime/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(!pattern10.test(data2)){
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/Name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"}};
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
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/Name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.title !== undefined){
let data3 = data.title;
if(typeof data3 === "string"){
if(func2(data3) > 200){
const err10 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func2(data3) < 1){
const err11 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1}};
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
const err12 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.timezone !== undefined){
let data4 = data.timezone;
if(typeof data4 === "string"){
if(!pattern55.test(data4)){
const err13 = {instancePath:instancePath+"/timezone",schemaPath:"#/$defs/ZoneName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*$"}};
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
const err14 = {instancePath:instancePath+"/timezone",schemaPath:"#/$defs/ZoneName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.repository !== undefined){
let data5 = data.repository;
if(typeof data5 === "string"){
if(!pattern84.test(data5)){
const err15 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$"}};
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
const err16 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.shared !== undefined){
let data6 = data.shared;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 === "string"){
if(func2(data7) < 1){
const err17 = {instancePath:instancePath+"/shared/" + i0,schemaPath:"#/properties/shared/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err18 = {instancePath:instancePath+"/shared/" + i0,schemaPath:"#/properties/shared/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
let i1 = data6.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data6[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err19 = {instancePath:instancePath+"/shared",schemaPath:"#/properties/shared/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err20 = {instancePath:instancePath+"/shared",schemaPath:"#/properties/shared/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.roles !== undefined){
let data8 = data.roles;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i2=0; i2<len1; i2++){
let data9 = data8[i2];
if(typeof data9 === "string"){
if(!pattern10.test(data9)){
const err21 = {instancePath:instancePath+"/roles/" + i2,schemaPath:"#/$defs/RoleName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"}};
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
const err22 = {instancePath:instancePath+"/roles/" + i2,schemaPath:"#/$defs/RoleName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
let i3 = data8.length;
let j1;
if(i3 > 1){
outer0:
for(;i3--;){
for(j1 = i3; j1--;){
if(func0(data8[i3], data8[j1])){
const err23 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err24 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.agenda !== undefined){
let data10 = data.agenda;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i4=0; i4<len2; i4++){
let data11 = data10[i4];
if(typeof data11 === "string"){
if(func2(data11) > 200){
const err25 = {instancePath:instancePath+"/agenda/" + i4,schemaPath:"#/properties/agenda/items/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(func2(data11) < 1){
const err26 = {instancePath:instancePath+"/agenda/" + i4,schemaPath:"#/properties/agenda/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err27 = {instancePath:instancePath+"/agenda/" + i4,schemaPath:"#/properties/agenda/items/type",keyword:"type",params:{type: "string"}};
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
const err28 = {instancePath:instancePath+"/agenda",schemaPath:"#/properties/agenda/type",keyword:"type",params:{type: "array"}};
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
const err29 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
validate118.errors = vErrors;
return errors === 0;
}
validate118.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate113.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs2 = errors;
let valid2 = true;
const _errs3 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs5 = errors;
let valid3 = false;
const _errs6 = errors;
if(errors === _errs6){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if((data0.rrule === undefined) && (missing0 = "rrule")){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid1 = _errs6 === errors;
valid3 = valid3 || _valid1;
if(_valid1){
var props0 = {};
props0.rrule = true;
}
if(!valid3){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
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
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs8 = errors;
if(!(validate114(data0, {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
var _valid0 = _errs8 === errors;
valid2 = _valid0;
if(valid2){
if(props0 !== true){
props0 = true;
}
}
ifClause0 = "then";
}
else {
const _errs9 = errors;
const _errs10 = errors;
let valid4 = true;
const _errs11 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const _errs13 = errors;
let valid5 = false;
const _errs14 = errors;
if(errors === _errs14){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.ics === undefined) && (missing1 = "ics")){
const err5 = {};
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
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid3 = _errs14 === errors;
valid5 = valid5 || _valid3;
if(_valid3){
var props1 = {};
props1.ics = true;
}
if(!valid5){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
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
var _valid2 = _errs11 === errors;
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid2){
const _errs16 = errors;
if(!(validate116(data0, {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
var _valid2 = _errs16 === errors;
valid4 = _valid2;
if(valid4){
if(props1 !== true){
props1 = true;
}
}
ifClause1 = "then";
}
else {
const _errs17 = errors;
if(!(validate118(data0, {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
var _valid2 = _errs17 === errors;
valid4 = _valid2;
if(valid4){
if(props1 !== true){
props1 = true;
}
}
ifClause1 = "else";
}
if(!valid4){
const err8 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/else/if",keyword:"if",params:{failingKeyword: ifClause1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid2 = _valid0;
if(valid2){
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
}
ifClause0 = "else";
}
if(!valid2){
const err9 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/if",keyword:"if",params:{failingKeyword: ifClause0}};
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
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate113.errors = vErrors;
return errors === 0;
}
validate113.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate95.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema112.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.timezone !== undefined){
let data0 = data.timezone;
if(typeof data0 === "string"){
if(!pattern55.test(data0)){
const err1 = {instancePath:instancePath+"/timezone",schemaPath:"#/$defs/ZoneName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/timezone",schemaPath:"#/$defs/ZoneName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.windows !== undefined){
let data1 = data.windows;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
const _errs7 = errors;
if(typeof key1 === "string"){
if(!pattern10.test(key1)){
const err3 = {instancePath:instancePath+"/windows",schemaPath:"#/$defs/Name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"},propertyName:key1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/windows",schemaPath:"#/$defs/Name/type",keyword:"type",params:{type: "string"},propertyName:key1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid2 = _errs7 === errors;
if(!valid2){
const err5 = {instancePath:instancePath+"/windows",schemaPath:"#/properties/windows/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
for(const key2 in data1){
if(!(validate96(data1[key2], {instancePath:instancePath+"/windows/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data1,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/windows",schemaPath:"#/properties/windows/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.freezes !== undefined){
let data3 = data.freezes;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs15 = errors;
let valid7 = true;
const _errs16 = errors;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const _errs18 = errors;
let valid8 = false;
const _errs19 = errors;
if(errors === _errs19){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing0;
if((data4.rrule === undefined) && (missing0 = "rrule")){
const err8 = {};
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
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid1 = _errs19 === errors;
valid8 = valid8 || _valid1;
if(_valid1){
var props0 = {};
props0.rrule = true;
}
if(!valid8){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs16 === errors;
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs21 = errors;
if(!(validate98(data4, {instancePath:instancePath+"/freezes/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
var _valid0 = _errs21 === errors;
valid7 = _valid0;
if(valid7){
if(props0 !== true){
props0 = true;
}
}
ifClause0 = "then";
}
else {
const _errs22 = errors;
const _errs23 = errors;
let valid9 = true;
const _errs24 = errors;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const _errs26 = errors;
let valid10 = false;
const _errs27 = errors;
if(errors === _errs27){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing1;
if((data4.ics === undefined) && (missing1 = "ics")){
const err12 = {};
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
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
var _valid3 = _errs27 === errors;
valid10 = valid10 || _valid3;
if(_valid3){
var props1 = {};
props1.ics = true;
}
if(!valid10){
const err14 = {};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
}
var _valid2 = _errs24 === errors;
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid2){
const _errs29 = errors;
if(!(validate102(data4, {instancePath:instancePath+"/freezes/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
var _valid2 = _errs29 === errors;
valid9 = _valid2;
if(valid9){
if(props1 !== true){
props1 = true;
}
}
ifClause1 = "then";
}
else {
const _errs30 = errors;
const _errs31 = errors;
let valid11 = true;
const _errs32 = errors;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
const err15 = {};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const _errs34 = errors;
let valid12 = false;
const _errs35 = errors;
if(errors === _errs35){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing2;
if((data4.holidays === undefined) && (missing2 = "holidays")){
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
var _valid5 = _errs35 === errors;
valid12 = valid12 || _valid5;
if(_valid5){
var props2 = {};
props2.holidays = true;
}
if(!valid12){
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
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
var _valid4 = _errs32 === errors;
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid4){
const _errs37 = errors;
if(!(validate105(data4, {instancePath:instancePath+"/freezes/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
var _valid4 = _errs37 === errors;
valid11 = _valid4;
if(valid11){
if(props2 !== true){
props2 = true;
}
}
ifClause2 = "then";
}
else {
const _errs38 = errors;
if(!(validate108(data4, {instancePath:instancePath+"/freezes/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
var _valid4 = _errs38 === errors;
valid11 = _valid4;
if(valid11){
if(props2 !== true){
props2 = true;
}
}
ifClause2 = "else";
}
if(!valid11){
const err19 = {instancePath:instancePath+"/freezes/" + i0,schemaPath:"#/properties/freezes/items/else/else/if",keyword:"if",params:{failingKeyword: ifClause2}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid2 = _errs30 === errors;
valid9 = _valid2;
if(valid9){
if(props1 !== true && props2 !== undefined){
if(props2 === true){
props1 = true;
}
else {
props1 = props1 || {};
Object.assign(props1, props2);
}
}
}
ifClause1 = "else";
}
if(!valid9){
const err20 = {instancePath:instancePath+"/freezes/" + i0,schemaPath:"#/properties/freezes/items/else/if",keyword:"if",params:{failingKeyword: ifClause1}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid0 = _errs22 === errors;
valid7 = _valid0;
if(valid7){
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
}
ifClause0 = "else";
}
if(!valid7){
const err21 = {instancePath:instancePath+"/freezes/" + i0,schemaPath:"#/properties/freezes/items/if",keyword:"if",params:{failingKeyword: ifClause0}};
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
const err22 = {instancePath:instancePath+"/freezes",schemaPath:"#/properties/freezes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.exceptions !== undefined){
let data5 = data.exceptions;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate111(data5[i1], {instancePath:instancePath+"/exceptions/" + i1,parentData:data5,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
}
}
else {
const err23 = {instancePath:instancePath+"/exceptions",schemaPath:"#/properties/exceptions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.maintenance !== undefined){
if(!(validate113(data.maintenance, {instancePath:instancePath+"/maintenance",parentData:data,parentDataProperty:"maintenance",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
}
if(data.events !== undefined){
if(!(validate113(data.events, {instancePath:instancePath+"/events",parentData:data,parentDataProperty:"events",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
}
if(data.meetings !== undefined){
if(!(validate113(data.meetings, {instancePath:instancePath+"/meetings",parentData:data,parentDataProperty:"meetings",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
}
if(data.releases !== undefined){
if(!(validate113(data.releases, {instancePath:instancePath+"/releases",parentData:data,parentDataProperty:"releases",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
}
if(data.shared !== undefined){
let data11 = data.shared;
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
let data12 = data11[i2];
if(typeof data12 === "string"){
if(func2(data12) < 1){
const err24 = {instancePath:instancePath+"/shared/" + i2,schemaPath:"#/properties/shared/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err25 = {instancePath:instancePath+"/shared/" + i2,schemaPath:"#/properties/shared/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
let i3 = data11.length;
let j0;
if(i3 > 1){
const indices0 = {};
for(;i3--;){
let item0 = data11[i3];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err26 = {instancePath:instancePath+"/shared",schemaPath:"#/properties/shared/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j0}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
break;
}
indices0[item0] = i3;
}
}
}
else {
const err27 = {instancePath:instancePath+"/shared",schemaPath:"#/properties/shared/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data["on-freeze-start"] !== undefined){
let data13 = data["on-freeze-start"];
if(typeof data13 !== "string"){
const err28 = {instancePath:instancePath+"/on-freeze-start",schemaPath:"#/properties/on-freeze-start/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!(((data13 === "finish-stage") || (data13 === "hold")) || (data13 === "rollback"))){
const err29 = {instancePath:instancePath+"/on-freeze-start",schemaPath:"#/properties/on-freeze-start/enum",keyword:"enum",params:{allowedValues: schema112.properties["on-freeze-start"].enum}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.conflicts !== undefined){
let data14 = data.conflicts;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key3 in data14){
if(!(key3 === "shared-resources")){
const err30 = {instancePath:instancePath+"/conflicts",schemaPath:"#/$defs/Conflicts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data14["shared-resources"] !== undefined){
let data15 = data14["shared-resources"];
if(typeof data15 !== "string"){
const err31 = {instancePath:instancePath+"/conflicts/shared-resources",schemaPath:"#/$defs/Conflicts/properties/shared-resources/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(!((data15 === "allow") || (data15 === "deny"))){
const err32 = {instancePath:instancePath+"/conflicts/shared-resources",schemaPath:"#/$defs/Conflicts/properties/shared-resources/enum",keyword:"enum",params:{allowedValues: schema167.properties["shared-resources"].enum}};
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
const err33 = {instancePath:instancePath+"/conflicts",schemaPath:"#/$defs/Conflicts/type",keyword:"type",params:{type: "object"}};
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
const err34 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}
validate95.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema168 = {"title":"MetricsPolicy","type":"object","additionalProperties":false,"properties":{"prometheus":{"type":"string","minLength":1},"service":{"type":"string","minLength":1},"queries":{"type":"object","propertyNames":{"$ref":"#/$defs/Name"},"additionalProperties":{"if":{"type":"object","anyOf":[{"type":"object","properties":{"histogram":{}},"required":["histogram"]}]},"then":{"$ref":"#/$defs/HistogramQuery"},"else":{"if":{"type":"object","anyOf":[{"type":"object","properties":{"gauge":{}},"required":["gauge"]}]},"then":{"$ref":"#/$defs/GaugeQuery"},"else":{"$ref":"#/$defs/RatioQuery"}}}},"judge":{"$ref":"#/$defs/Judge"},"slos":{"type":"array","items":{"$ref":"#/$defs/Slo"}}}};
const schema170 = {"title":"HistogramQuery","type":"object","additionalProperties":false,"required":["histogram"],"properties":{"histogram":{"type":"string","minLength":1},"quantile":{"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1},"tolerate":{"$ref":"#/$defs/Tolerance"},"critical":{"$ref":"#/$defs/Critical"}}};
const schema171 = {"type":["number","string"],"minimum":1,"pattern":"^\\d+(?:\\.\\d+)?%$"};
const schema172 = {"type":"boolean"};
const pattern94 = new RegExp("^\\d+(?:\\.\\d+)?%$", "u");

function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate126.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.histogram === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "histogram"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "histogram") || (key0 === "quantile")) || (key0 === "tolerate")) || (key0 === "critical"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.histogram !== undefined){
let data0 = data.histogram;
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err2 = {instancePath:instancePath+"/histogram",schemaPath:"#/properties/histogram/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/histogram",schemaPath:"#/properties/histogram/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.quantile !== undefined){
let data1 = data.quantile;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 >= 1 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/quantile",schemaPath:"#/properties/quantile/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 <= 0 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/quantile",schemaPath:"#/properties/quantile/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
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
const err6 = {instancePath:instancePath+"/quantile",schemaPath:"#/properties/quantile/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.tolerate !== undefined){
let data2 = data.tolerate;
if((!((typeof data2 == "number") && (isFinite(data2)))) && (typeof data2 !== "string")){
const err7 = {instancePath:instancePath+"/tolerate",schemaPath:"#/$defs/Tolerance/type",keyword:"type",params:{type: schema171.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/tolerate",schemaPath:"#/$defs/Tolerance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(typeof data2 === "string"){
if(!pattern94.test(data2)){
const err9 = {instancePath:instancePath+"/tolerate",schemaPath:"#/$defs/Tolerance/pattern",keyword:"pattern",params:{pattern: "^\\d+(?:\\.\\d+)?%$"}};
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
if(data.critical !== undefined){
if(typeof data.critical !== "boolean"){
const err10 = {instancePath:instancePath+"/critical",schemaPath:"#/$defs/Critical/type",keyword:"type",params:{type: "boolean"}};
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
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate126.errors = vErrors;
return errors === 0;
}
validate126.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema173 = {"title":"GaugeQuery","type":"object","additionalProperties":false,"required":["gauge"],"properties":{"gauge":{"type":"string","minLength":1},"tolerate":{"$ref":"#/$defs/Tolerance"},"critical":{"$ref":"#/$defs/Critical"}}};

function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate128.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.gauge === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gauge"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "gauge") || (key0 === "tolerate")) || (key0 === "critical"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.gauge !== undefined){
let data0 = data.gauge;
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err2 = {instancePath:instancePath+"/gauge",schemaPath:"#/properties/gauge/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/gauge",schemaPath:"#/properties/gauge/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.tolerate !== undefined){
let data1 = data.tolerate;
if((!((typeof data1 == "number") && (isFinite(data1)))) && (typeof data1 !== "string")){
const err4 = {instancePath:instancePath+"/tolerate",schemaPath:"#/$defs/Tolerance/type",keyword:"type",params:{type: schema171.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/tolerate",schemaPath:"#/$defs/Tolerance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(typeof data1 === "string"){
if(!pattern94.test(data1)){
const err6 = {instancePath:instancePath+"/tolerate",schemaPath:"#/$defs/Tolerance/pattern",keyword:"pattern",params:{pattern: "^\\d+(?:\\.\\d+)?%$"}};
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
if(data.critical !== undefined){
if(typeof data.critical !== "boolean"){
const err7 = {instancePath:instancePath+"/critical",schemaPath:"#/$defs/Critical/type",keyword:"type",params:{type: "boolean"}};
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
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate128.errors = vErrors;
return errors === 0;
}
validate128.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema176 = {"title":"RatioQuery","type":"object","additionalProperties":false,"required":["bad","all"],"properties":{"bad":{"type":"string","minLength":1},"all":{"type":"string","minLength":1},"tolerate":{"$ref":"#/$defs/Tolerance"},"critical":{"$ref":"#/$defs/Critical"}}};

function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate130.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bad === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bad"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.all === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "all"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "bad") || (key0 === "all")) || (key0 === "tolerate")) || (key0 === "critical"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.bad !== undefined){
let data0 = data.bad;
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err3 = {instancePath:instancePath+"/bad",schemaPath:"#/properties/bad/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/bad",schemaPath:"#/properties/bad/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.all !== undefined){
let data1 = data.all;
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err5 = {instancePath:instancePath+"/all",schemaPath:"#/properties/all/minLength",keyword:"minLength",params:{limit: 1}};
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
const err6 = {instancePath:instancePath+"/all",schemaPath:"#/properties/all/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.tolerate !== undefined){
let data2 = data.tolerate;
if((!((typeof data2 == "number") && (isFinite(data2)))) && (typeof data2 !== "string")){
const err7 = {instancePath:instancePath+"/tolerate",schemaPath:"#/$defs/Tolerance/type",keyword:"type",params:{type: schema171.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/tolerate",schemaPath:"#/$defs/Tolerance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(typeof data2 === "string"){
if(!pattern94.test(data2)){
const err9 = {instancePath:instancePath+"/tolerate",schemaPath:"#/$defs/Tolerance/pattern",keyword:"pattern",params:{pattern: "^\\d+(?:\\.\\d+)?%$"}};
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
if(data.critical !== undefined){
if(typeof data.critical !== "boolean"){
const err10 = {instancePath:instancePath+"/critical",schemaPath:"#/$defs/Critical/type",keyword:"type",params:{type: "boolean"}};
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
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate130.errors = vErrors;
return errors === 0;
}
validate130.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema179 = {"title":"PolicyJudge","type":"object","additionalProperties":false,"properties":{"method":{"type":"string","enum":["sequential","kayenta"]},"alpha":{"$ref":"#/$defs/Ratio"},"unsafe":{"type":"number","exclusiveMinimum":1},"on-inconclusive":{"type":"string","enum":["hold","rollback"]},"no-data":{"type":"string","enum":["hold","rollback"]}}};
const schema180 = {"type":["string","number"],"pattern":"^(?:\\d{1,2}(?:\\.\\d+)?|100(?:\\.0+)?)%$","minimum":0,"maximum":1};
const pattern97 = new RegExp("^(?:\\d{1,2}(?:\\.\\d+)?|100(?:\\.0+)?)%$", "u");

function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate132.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "method") || (key0 === "alpha")) || (key0 === "unsafe")) || (key0 === "on-inconclusive")) || (key0 === "no-data"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.method !== undefined){
let data0 = data.method;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((data0 === "sequential") || (data0 === "kayenta"))){
const err2 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues: schema179.properties.method.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.alpha !== undefined){
let data1 = data.alpha;
if((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))){
const err3 = {instancePath:instancePath+"/alpha",schemaPath:"#/$defs/Ratio/type",keyword:"type",params:{type: schema180.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/alpha",schemaPath:"#/$defs/Ratio/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/alpha",schemaPath:"#/$defs/Ratio/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(typeof data1 === "string"){
if(!pattern97.test(data1)){
const err6 = {instancePath:instancePath+"/alpha",schemaPath:"#/$defs/Ratio/pattern",keyword:"pattern",params:{pattern: "^(?:\\d{1,2}(?:\\.\\d+)?|100(?:\\.0+)?)%$"}};
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
if(data.unsafe !== undefined){
let data2 = data.unsafe;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 <= 1 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/unsafe",schemaPath:"#/properties/unsafe/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 1}};
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
const err8 = {instancePath:instancePath+"/unsafe",schemaPath:"#/properties/unsafe/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data["on-inconclusive"] !== undefined){
let data3 = data["on-inconclusive"];
if(typeof data3 !== "string"){
const err9 = {instancePath:instancePath+"/on-inconclusive",schemaPath:"#/properties/on-inconclusive/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!((data3 === "hold") || (data3 === "rollback"))){
const err10 = {instancePath:instancePath+"/on-inconclusive",schemaPath:"#/properties/on-inconclusive/enum",keyword:"enum",params:{allowedValues: schema179.properties["on-inconclusive"].enum}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data["no-data"] !== undefined){
let data4 = data["no-data"];
if(typeof data4 !== "string"){
const err11 = {instancePath:instancePath+"/no-data",schemaPath:"#/properties/no-data/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!((data4 === "hold") || (data4 === "rollback"))){
const err12 = {instancePath:instancePath+"/no-data",schemaPath:"#/properties/no-data/enum",keyword:"enum",params:{allowedValues: schema179.properties["no-data"].enum}};
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
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate132.errors = vErrors;
return errors === 0;
}
validate132.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema181 = {"title":"PolicySlo","type":"object","additionalProperties":false,"required":["id","objective","over","bad","all"],"properties":{"id":{"$ref":"#/$defs/Name"},"objective":{"$ref":"#/$defs/Ratio"},"over":{"$ref":"#/$defs/Duration"},"bad":{"type":"string","minLength":1},"all":{"type":"string","minLength":1}}};

function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate134.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.objective === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "objective"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.over === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "over"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.bad === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bad"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.all === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "all"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "objective")) || (key0 === "over")) || (key0 === "bad")) || (key0 === "all"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern10.test(data0)){
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/Name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"}};
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
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/Name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.objective !== undefined){
let data1 = data.objective;
if((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))){
const err8 = {instancePath:instancePath+"/objective",schemaPath:"#/$defs/Ratio/type",keyword:"type",params:{type: schema180.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1 || isNaN(data1)){
const err9 = {instancePath:instancePath+"/objective",schemaPath:"#/$defs/Ratio/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err10 = {instancePath:instancePath+"/objective",schemaPath:"#/$defs/Ratio/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(typeof data1 === "string"){
if(!pattern97.test(data1)){
const err11 = {instancePath:instancePath+"/objective",schemaPath:"#/$defs/Ratio/pattern",keyword:"pattern",params:{pattern: "^(?:\\d{1,2}(?:\\.\\d+)?|100(?:\\.0+)?)%$"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.over !== undefined){
let data2 = data.over;
if(typeof data2 === "string"){
if(!pattern17.test(data2)){
const err12 = {instancePath:instancePath+"/over",schemaPath:"#/$defs/Duration/pattern",keyword:"pattern",params:{pattern: "^(?:\\d+[mhdw]|P(?=\\d|T\\d)(?:\\d+W)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+S)?)?)$"}};
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
const err13 = {instancePath:instancePath+"/over",schemaPath:"#/$defs/Duration/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.bad !== undefined){
let data3 = data.bad;
if(typeof data3 === "string"){
if(func2(data3) < 1){
const err14 = {instancePath:instancePath+"/bad",schemaPath:"#/properties/bad/minLength",keyword:"minLength",params:{limit: 1}};
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
const err15 = {instancePath:instancePath+"/bad",schemaPath:"#/properties/bad/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.all !== undefined){
let data4 = data.all;
if(typeof data4 === "string"){
if(func2(data4) < 1){
const err16 = {instancePath:instancePath+"/all",schemaPath:"#/properties/all/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/all",schemaPath:"#/properties/all/type",keyword:"type",params:{type: "string"}};
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
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate134.errors = vErrors;
return errors === 0;
}
validate134.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate125(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate125.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "prometheus") || (key0 === "service")) || (key0 === "queries")) || (key0 === "judge")) || (key0 === "slos"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.prometheus !== undefined){
let data0 = data.prometheus;
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err1 = {instancePath:instancePath+"/prometheus",schemaPath:"#/properties/prometheus/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/prometheus",schemaPath:"#/properties/prometheus/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.service !== undefined){
let data1 = data.service;
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err3 = {instancePath:instancePath+"/service",schemaPath:"#/properties/service/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/service",schemaPath:"#/properties/service/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.queries !== undefined){
let data2 = data.queries;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
const _errs8 = errors;
if(typeof key1 === "string"){
if(!pattern10.test(key1)){
const err5 = {instancePath:instancePath+"/queries",schemaPath:"#/$defs/Name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"},propertyName:key1};
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
const err6 = {instancePath:instancePath+"/queries",schemaPath:"#/$defs/Name/type",keyword:"type",params:{type: "string"},propertyName:key1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid1 = _errs8 === errors;
if(!valid1){
const err7 = {instancePath:instancePath+"/queries",schemaPath:"#/properties/queries/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
for(const key2 in data2){
let data3 = data2[key2];
const _errs13 = errors;
let valid4 = true;
const _errs14 = errors;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const _errs16 = errors;
let valid5 = false;
const _errs17 = errors;
if(errors === _errs17){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing0;
if((data3.histogram === undefined) && (missing0 = "histogram")){
const err9 = {};
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
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid1 = _errs17 === errors;
valid5 = valid5 || _valid1;
if(_valid1){
var props0 = {};
props0.histogram = true;
}
if(!valid5){
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs14 === errors;
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs19 = errors;
if(!(validate126(data3, {instancePath:instancePath+"/queries/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data2,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
var _valid0 = _errs19 === errors;
valid4 = _valid0;
if(valid4){
if(props0 !== true){
props0 = true;
}
}
ifClause0 = "then";
}
else {
const _errs20 = errors;
const _errs21 = errors;
let valid6 = true;
const _errs22 = errors;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const _errs24 = errors;
let valid7 = false;
const _errs25 = errors;
if(errors === _errs25){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if((data3.gauge === undefined) && (missing1 = "gauge")){
const err13 = {};
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
const err14 = {};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var _valid3 = _errs25 === errors;
valid7 = valid7 || _valid3;
if(_valid3){
var props1 = {};
props1.gauge = true;
}
if(!valid7){
const err15 = {};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
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
var _valid2 = _errs22 === errors;
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid2){
const _errs27 = errors;
if(!(validate128(data3, {instancePath:instancePath+"/queries/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data2,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
var _valid2 = _errs27 === errors;
valid6 = _valid2;
if(valid6){
if(props1 !== true){
props1 = true;
}
}
ifClause1 = "then";
}
else {
const _errs28 = errors;
if(!(validate130(data3, {instancePath:instancePath+"/queries/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data2,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
var _valid2 = _errs28 === errors;
valid6 = _valid2;
if(valid6){
if(props1 !== true){
props1 = true;
}
}
ifClause1 = "else";
}
if(!valid6){
const err16 = {instancePath:instancePath+"/queries/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/queries/additionalProperties/else/if",keyword:"if",params:{failingKeyword: ifClause1}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid0 = _errs20 === errors;
valid4 = _valid0;
if(valid4){
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
}
ifClause0 = "else";
}
if(!valid4){
const err17 = {instancePath:instancePath+"/queries/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/queries/additionalProperties/if",keyword:"if",params:{failingKeyword: ifClause0}};
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
const err18 = {instancePath:instancePath+"/queries",schemaPath:"#/properties/queries/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.judge !== undefined){
if(!(validate132(data.judge, {instancePath:instancePath+"/judge",parentData:data,parentDataProperty:"judge",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
if(data.slos !== undefined){
let data5 = data.slos;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate134(data5[i0], {instancePath:instancePath+"/slos/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/slos",schemaPath:"#/properties/slos/type",keyword:"type",params:{type: "array"}};
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
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate125.errors = vErrors;
return errors === 0;
}
validate125.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema185 = {"title":"RolloutsPolicy","type":"object","propertyNames":{"$ref":"#/$defs/Name"},"additionalProperties":{"$ref":"#/$defs/Rollout"},"properties":{"use":{"$ref":"#/$defs/SetName"},"regions":{"$ref":"#/$defs/Regions"},"traffic":{"$ref":"#/$defs/Traffic"},"max-stage":{"$ref":"#/$defs/Duration"}}};
const schema192 = {"title":"PolicyRegions","type":"object","additionalProperties":false,"required":["order"],"properties":{"order":{"type":"array","items":{"type":"string","minLength":1},"minItems":1,"uniqueItems":true},"stop":{"type":"string","enum":["own","any"]}}};
const schema193 = {"title":"PolicyTraffic","type":"object","additionalProperties":false,"required":["apply","observe","rollback"],"properties":{"apply":{"type":"string","minLength":1},"observe":{"type":"string","minLength":1},"rollback":{"type":"string","minLength":1}}};
const schema187 = {"title":"PolicyRollout","type":"array","items":{"$ref":"#/$defs/RolloutStage"},"minItems":1};
const schema188 = {"title":"RolloutStage","type":"object","additionalProperties":false,"required":["to"],"properties":{"to":{"$ref":"#/$defs/Ratio"},"for":{"$ref":"#/$defs/Duration"},"approve":{"$ref":"#/$defs/Approve"}}};

function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate139.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.to === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "to") || (key0 === "for")) || (key0 === "approve"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.to !== undefined){
let data0 = data.to;
if((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))){
const err2 = {instancePath:instancePath+"/to",schemaPath:"#/$defs/Ratio/type",keyword:"type",params:{type: schema180.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/to",schemaPath:"#/$defs/Ratio/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/to",schemaPath:"#/$defs/Ratio/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(typeof data0 === "string"){
if(!pattern97.test(data0)){
const err5 = {instancePath:instancePath+"/to",schemaPath:"#/$defs/Ratio/pattern",keyword:"pattern",params:{pattern: "^(?:\\d{1,2}(?:\\.\\d+)?|100(?:\\.0+)?)%$"}};
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
if(data.for !== undefined){
let data1 = data.for;
if(typeof data1 === "string"){
if(!pattern17.test(data1)){
const err6 = {instancePath:instancePath+"/for",schemaPath:"#/$defs/Duration/pattern",keyword:"pattern",params:{pattern: "^(?:\\d+[mhdw]|P(?=\\d|T\\d)(?:\\d+W)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+S)?)?)$"}};
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
const err7 = {instancePath:instancePath+"/for",schemaPath:"#/$defs/Duration/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.approve !== undefined){
if(!(validate37(data.approve, {instancePath:instancePath+"/approve",parentData:data,parentDataProperty:"approve",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate139.errors = vErrors;
return errors === 0;
}
validate139.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate138(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate138.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate139(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate138.errors = vErrors;
return errors === 0;
}
validate138.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate137(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate137.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern10.test(key0)){
const err0 = {instancePath,schemaPath:"#/$defs/Name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"},propertyName:key0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/$defs/Name/type",keyword:"type",params:{type: "string"},propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err2 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key1 in data){
if(!((((key1 === "use") || (key1 === "regions")) || (key1 === "traffic")) || (key1 === "max-stage"))){
if(!(validate138(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
}
}
if(data.use !== undefined){
let data1 = data.use;
if(typeof data1 === "string"){
if(!pattern16.test(data1)){
const err3 = {instancePath:instancePath+"/use",schemaPath:"#/$defs/SetName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/use",schemaPath:"#/$defs/SetName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.regions !== undefined){
let data2 = data.regions;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.order === undefined){
const err5 = {instancePath:instancePath+"/regions",schemaPath:"#/$defs/Regions/required",keyword:"required",params:{missingProperty: "order"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key2 in data2){
if(!((key2 === "order") || (key2 === "stop"))){
const err6 = {instancePath:instancePath+"/regions",schemaPath:"#/$defs/Regions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2.order !== undefined){
let data3 = data2.order;
if(Array.isArray(data3)){
if(data3.length < 1){
const err7 = {instancePath:instancePath+"/regions/order",schemaPath:"#/$defs/Regions/properties/order/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(func2(data4) < 1){
const err8 = {instancePath:instancePath+"/regions/order/" + i0,schemaPath:"#/$defs/Regions/properties/order/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err9 = {instancePath:instancePath+"/regions/order/" + i0,schemaPath:"#/$defs/Regions/properties/order/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
let i1 = data3.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data3[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err10 = {instancePath:instancePath+"/regions/order",schemaPath:"#/$defs/Regions/properties/order/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err11 = {instancePath:instancePath+"/regions/order",schemaPath:"#/$defs/Regions/properties/order/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.stop !== undefined){
let data5 = data2.stop;
if(typeof data5 !== "string"){
const err12 = {instancePath:instancePath+"/regions/stop",schemaPath:"#/$defs/Regions/properties/stop/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!((data5 === "own") || (data5 === "any"))){
const err13 = {instancePath:instancePath+"/regions/stop",schemaPath:"#/$defs/Regions/properties/stop/enum",keyword:"enum",params:{allowedValues: schema192.properties.stop.enum}};
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
const err14 = {instancePath:instancePath+"/regions",schemaPath:"#/$defs/Regions/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.traffic !== undefined){
let data6 = data.traffic;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.apply === undefined){
const err15 = {instancePath:instancePath+"/traffic",schemaPath:"#/$defs/Traffic/required",keyword:"required",params:{missingProperty: "apply"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data6.observe === undefined){
const err16 = {instancePath:instancePath+"/traffic",schemaPath:"#/$defs/Traffic/required",keyword:"required",params:{missingProperty: "observe"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data6.rollback === undefined){
const err17 = {instancePath:instancePath+"/traffic",schemaPath:"#/$defs/Traffic/required",keyword:"required",params:{missingProperty: "rollback"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key3 in data6){
if(!(((key3 === "apply") || (key3 === "observe")) || (key3 === "rollback"))){
const err18 = {instancePath:instancePath+"/traffic",schemaPath:"#/$defs/Traffic/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data6.apply !== undefined){
let data7 = data6.apply;
if(typeof data7 === "string"){
if(func2(data7) < 1){
const err19 = {instancePath:instancePath+"/traffic/apply",schemaPath:"#/$defs/Traffic/properties/apply/minLength",keyword:"minLength",params:{limit: 1}};
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
const err20 = {instancePath:instancePath+"/traffic/apply",schemaPath:"#/$defs/Traffic/properties/apply/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data6.observe !== undefined){
let data8 = data6.observe;
if(typeof data8 === "string"){
if(func2(data8) < 1){
const err21 = {instancePath:instancePath+"/traffic/observe",schemaPath:"#/$defs/Traffic/properties/observe/minLength",keyword:"minLength",params:{limit: 1}};
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
const err22 = {instancePath:instancePath+"/traffic/observe",schemaPath:"#/$defs/Traffic/properties/observe/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data6.rollback !== undefined){
let data9 = data6.rollback;
if(typeof data9 === "string"){
if(func2(data9) < 1){
const err23 = {instancePath:instancePath+"/traffic/rollback",schemaPath:"#/$defs/Traffic/properties/rollback/minLength",keyword:"minLength",params:{limit: 1}};
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
const err24 = {instancePath:instancePath+"/traffic/rollback",schemaPath:"#/$defs/Traffic/properties/rollback/type",keyword:"type",params:{type: "string"}};
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
const err25 = {instancePath:instancePath+"/traffic",schemaPath:"#/$defs/Traffic/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data["max-stage"] !== undefined){
let data10 = data["max-stage"];
if(typeof data10 === "string"){
if(!pattern17.test(data10)){
const err26 = {instancePath:instancePath+"/max-stage",schemaPath:"#/$defs/Duration/pattern",keyword:"pattern",params:{pattern: "^(?:\\d+[mhdw]|P(?=\\d|T\\d)(?:\\d+W)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+S)?)?)$"}};
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
const err27 = {instancePath:instancePath+"/max-stage",schemaPath:"#/$defs/Duration/type",keyword:"type",params:{type: "string"}};
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
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
validate137.errors = vErrors;
return errors === 0;
}
validate137.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema195 = {"title":"RollbackPolicy","type":"object","additionalProperties":false,"properties":{"use":{"$ref":"#/$defs/SetName"},"when":{"$ref":"#/$defs/Triggers"},"prepare-when":{"$ref":"#/$defs/Triggers"},"run":{"$ref":"#/$defs/RollbackRun"},"within":{"$ref":"#/$defs/Duration"},"rehearsed-within":{"$ref":"#/$defs/Duration"},"data":{"type":"string","enum":["reversible","forward-only"]},"forward":{"$ref":"#/$defs/RollbackRun"}}};
const schema197 = {"title":"PolicyTriggers","type":"object","propertyNames":{"pattern":"^[^\\s](?:.*[^\\s])?$"},"additionalProperties":{"$ref":"#/$defs/MetricCondition"},"minProperties":1};

function validate145(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate145.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern45.test(key0)){
const err1 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[^\\s](?:.*[^\\s])?$"},propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
const err2 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key1 in data){
if(!(validate86(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate145.errors = vErrors;
return errors === 0;
}
validate145.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema198 = {"title":"PolicyWorkflowRun","type":"object","additionalProperties":false,"required":["workflow"],"properties":{"workflow":{"type":"string","pattern":"^[A-Za-z0-9._-]+\\.ya?ml$"},"inputs":{"type":"object","propertyNames":{"$ref":"#/$defs/Name"},"additionalProperties":{"type":"string"}}}};
const pattern108 = new RegExp("^[A-Za-z0-9._-]+\\.ya?ml$", "u");

function validate149(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate149.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.workflow === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workflow"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "workflow") || (key0 === "inputs"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.workflow !== undefined){
let data0 = data.workflow;
if(typeof data0 === "string"){
if(!pattern108.test(data0)){
const err2 = {instancePath:instancePath+"/workflow",schemaPath:"#/properties/workflow/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]+\\.ya?ml$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/workflow",schemaPath:"#/properties/workflow/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.inputs !== undefined){
let data1 = data.inputs;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
const _errs6 = errors;
if(typeof key1 === "string"){
if(!pattern10.test(key1)){
const err4 = {instancePath:instancePath+"/inputs",schemaPath:"#/$defs/Name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"},propertyName:key1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/inputs",schemaPath:"#/$defs/Name/type",keyword:"type",params:{type: "string"},propertyName:key1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid1 = _errs6 === errors;
if(!valid1){
const err6 = {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
for(const key2 in data1){
if(typeof data1[key2] !== "string"){
const err7 = {instancePath:instancePath+"/inputs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/inputs/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
const err8 = {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type: "object"}};
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
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate149.errors = vErrors;
return errors === 0;
}
validate149.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate144(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate144.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "use") || (key0 === "when")) || (key0 === "prepare-when")) || (key0 === "run")) || (key0 === "within")) || (key0 === "rehearsed-within")) || (key0 === "data")) || (key0 === "forward"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.use !== undefined){
let data0 = data.use;
if(typeof data0 === "string"){
if(!pattern16.test(data0)){
const err1 = {instancePath:instancePath+"/use",schemaPath:"#/$defs/SetName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/use",schemaPath:"#/$defs/SetName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.when !== undefined){
if(!(validate145(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
}
if(data["prepare-when"] !== undefined){
if(!(validate145(data["prepare-when"], {instancePath:instancePath+"/prepare-when",parentData:data,parentDataProperty:"prepare-when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
}
if(data.run !== undefined){
if(!(validate149(data.run, {instancePath:instancePath+"/run",parentData:data,parentDataProperty:"run",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
if(data.within !== undefined){
let data4 = data.within;
if(typeof data4 === "string"){
if(!pattern17.test(data4)){
const err3 = {instancePath:instancePath+"/within",schemaPath:"#/$defs/Duration/pattern",keyword:"pattern",params:{pattern: "^(?:\\d+[mhdw]|P(?=\\d|T\\d)(?:\\d+W)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+S)?)?)$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/within",schemaPath:"#/$defs/Duration/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data["rehearsed-within"] !== undefined){
let data5 = data["rehearsed-within"];
if(typeof data5 === "string"){
if(!pattern17.test(data5)){
const err5 = {instancePath:instancePath+"/rehearsed-within",schemaPath:"#/$defs/Duration/pattern",keyword:"pattern",params:{pattern: "^(?:\\d+[mhdw]|P(?=\\d|T\\d)(?:\\d+W)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+S)?)?)$"}};
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
const err6 = {instancePath:instancePath+"/rehearsed-within",schemaPath:"#/$defs/Duration/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.data !== undefined){
let data6 = data.data;
if(typeof data6 !== "string"){
const err7 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!((data6 === "reversible") || (data6 === "forward-only"))){
const err8 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/enum",keyword:"enum",params:{allowedValues: schema195.properties.data.enum}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.forward !== undefined){
if(!(validate149(data.forward, {instancePath:instancePath+"/forward",parentData:data,parentDataProperty:"forward",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate144.errors = vErrors;
return errors === 0;
}
validate144.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema202 = {"title":"VerifyPolicy","type":"object","additionalProperties":false,"properties":{"use":{"$ref":"#/$defs/SetName"},"windows":{"$ref":"#/$defs/VerifyWindows"},"checks":{"type":"array","items":{"if":{"type":"object","anyOf":[{"type":"object","properties":{"slo":{}},"required":["slo"]}]},"then":{"$ref":"#/$defs/SloCheck"},"else":{"$ref":"#/$defs/StatusCheck"}}},"success":{"type":"object","propertyNames":{"$ref":"#/$defs/Name"},"additionalProperties":{"$ref":"#/$defs/SuccessCriterion"}},"on-call":{"type":"string","enum":["optional","required"]},"on-fail":{"type":"string","enum":["alert","prepare","rollback"]}}};
const schema204 = {"title":"PolicyVerifyWindows","type":"object","additionalProperties":false,"properties":{"immediate":{"$ref":"#/$defs/Duration"},"short":{"$ref":"#/$defs/Duration"},"medium":{"$ref":"#/$defs/Duration"},"long":{"$ref":"#/$defs/Duration"}}};

function validate154(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate154.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "immediate") || (key0 === "short")) || (key0 === "medium")) || (key0 === "long"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.immediate !== undefined){
let data0 = data.immediate;
if(typeof data0 === "string"){
if(!pattern17.test(data0)){
const err1 = {instancePath:instancePath+"/immediate",schemaPath:"#/$defs/Duration/pattern",keyword:"pattern",params:{pattern: "^(?:\\d+[mhdw]|P(?=\\d|T\\d)(?:\\d+W)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+S)?)?)$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/immediate",schemaPath:"#/$defs/Duration/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.short !== undefined){
let data1 = data.short;
if(typeof data1 === "string"){
if(!pattern17.test(data1)){
const err3 = {instancePath:instancePath+"/short",schemaPath:"#/$defs/Duration/pattern",keyword:"pattern",params:{pattern: "^(?:\\d+[mhdw]|P(?=\\d|T\\d)(?:\\d+W)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+S)?)?)$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/short",schemaPath:"#/$defs/Duration/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.medium !== undefined){
let data2 = data.medium;
if(typeof data2 === "string"){
if(!pattern17.test(data2)){
const err5 = {instancePath:instancePath+"/medium",schemaPath:"#/$defs/Duration/pattern",keyword:"pattern",params:{pattern: "^(?:\\d+[mhdw]|P(?=\\d|T\\d)(?:\\d+W)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+S)?)?)$"}};
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
const err6 = {instancePath:instancePath+"/medium",schemaPath:"#/$defs/Duration/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.long !== undefined){
let data3 = data.long;
if(typeof data3 === "string"){
if(!pattern17.test(data3)){
const err7 = {instancePath:instancePath+"/long",schemaPath:"#/$defs/Duration/pattern",keyword:"pattern",params:{pattern: "^(?:\\d+[mhdw]|P(?=\\d|T\\d)(?:\\d+W)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+S)?)?)$"}};
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
const err8 = {instancePath:instancePath+"/long",schemaPath:"#/$defs/Duration/type",keyword:"type",params:{type: "string"}};
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
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate154.errors = vErrors;
return errors === 0;
}
validate154.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema209 = {"title":"PolicySloCheck","type":"object","additionalProperties":false,"required":["slo","id"],"properties":{"id":{"$ref":"#/$defs/Name"},"slo":{"$ref":"#/$defs/SloName"}}};
const schema211 = {"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_-]*$"};

function validate156(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate156.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.slo === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "slo"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "slo"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern10.test(data0)){
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/Name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/Name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.slo !== undefined){
let data1 = data.slo;
if(typeof data1 === "string"){
if(!pattern10.test(data1)){
const err5 = {instancePath:instancePath+"/slo",schemaPath:"#/$defs/SloName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"}};
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
const err6 = {instancePath:instancePath+"/slo",schemaPath:"#/$defs/SloName/type",keyword:"type",params:{type: "string"}};
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
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate156.errors = vErrors;
return errors === 0;
}
validate156.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema212 = {"title":"PolicyStatusCheck","type":"object","additionalProperties":false,"required":["check","id"],"properties":{"id":{"$ref":"#/$defs/Name"},"check":{"type":"string","minLength":1}}};

function validate158(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate158.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.check === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "check"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "check"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern10.test(data0)){
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/Name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/Name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.check !== undefined){
let data1 = data.check;
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err5 = {instancePath:instancePath+"/check",schemaPath:"#/properties/check/minLength",keyword:"minLength",params:{limit: 1}};
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
const err6 = {instancePath:instancePath+"/check",schemaPath:"#/properties/check/type",keyword:"type",params:{type: "string"}};
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
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate158.errors = vErrors;
return errors === 0;
}
validate158.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema215 = {"title":"PolicySuccessCriterion","if":{"type":"string"},"then":{"type":"string","minLength":1,"maxLength":1000},"else":{"if":{"type":"object"},"then":{"$ref":"#/$defs/DatedCriterion"},"else":{"type":["string","object"]}}};
const schema216 = {"title":"PolicyDatedCriterion","type":"object","additionalProperties":false,"required":["at","require"],"properties":{"at":{"$ref":"#/$defs/Duration"},"require":{"$ref":"#/$defs/MetricCondition"}}};

function validate161(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate161.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.at === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "at"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.require === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "require"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "at") || (key0 === "require"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.at !== undefined){
let data0 = data.at;
if(typeof data0 === "string"){
if(!pattern17.test(data0)){
const err3 = {instancePath:instancePath+"/at",schemaPath:"#/$defs/Duration/pattern",keyword:"pattern",params:{pattern: "^(?:\\d+[mhdw]|P(?=\\d|T\\d)(?:\\d+W)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+S)?)?)$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/at",schemaPath:"#/$defs/Duration/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.require !== undefined){
if(!(validate86(data.require, {instancePath:instancePath+"/require",parentData:data,parentDataProperty:"require",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate161.errors = vErrors;
return errors === 0;
}
validate161.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate160(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate160.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(typeof data !== "string"){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(typeof data === "string"){
if(func2(data) > 1000){
const err1 = {instancePath,schemaPath:"#/then/maxLength",keyword:"maxLength",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func2(data) < 1){
const err2 = {instancePath,schemaPath:"#/then/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/then/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs5 = errors;
const _errs6 = errors;
let valid1 = true;
const _errs7 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid1 = _errs7 === errors;
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs9 = errors;
if(!(validate161(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
errors = vErrors.length;
}
var _valid1 = _errs9 === errors;
valid1 = _valid1;
if(valid1){
var props0 = true;
}
ifClause1 = "then";
}
else {
const _errs10 = errors;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err5 = {instancePath,schemaPath:"#/else/else/type",keyword:"type",params:{type: schema215.else.else.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid1 = _errs10 === errors;
valid1 = _valid1;
ifClause1 = "else";
}
if(!valid1){
const err6 = {instancePath,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword: ifClause1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err7 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate160.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate160.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate153(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate153.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "use") || (key0 === "windows")) || (key0 === "checks")) || (key0 === "success")) || (key0 === "on-call")) || (key0 === "on-fail"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.use !== undefined){
let data0 = data.use;
if(typeof data0 === "string"){
if(!pattern16.test(data0)){
const err1 = {instancePath:instancePath+"/use",schemaPath:"#/$defs/SetName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/use",schemaPath:"#/$defs/SetName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.windows !== undefined){
if(!(validate154(data.windows, {instancePath:instancePath+"/windows",parentData:data,parentDataProperty:"windows",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
errors = vErrors.length;
}
}
if(data.checks !== undefined){
let data2 = data.checks;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs9 = errors;
let valid4 = true;
const _errs10 = errors;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const _errs12 = errors;
let valid5 = false;
const _errs13 = errors;
if(errors === _errs13){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing0;
if((data3.slo === undefined) && (missing0 = "slo")){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid1 = _errs13 === errors;
valid5 = valid5 || _valid1;
if(_valid1){
var props0 = {};
props0.slo = true;
}
if(!valid5){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
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
var _valid0 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs15 = errors;
if(!(validate156(data3, {instancePath:instancePath+"/checks/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
var _valid0 = _errs15 === errors;
valid4 = _valid0;
if(valid4){
if(props0 !== true){
props0 = true;
}
}
ifClause0 = "then";
}
else {
const _errs16 = errors;
if(!(validate158(data3, {instancePath:instancePath+"/checks/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
var _valid0 = _errs16 === errors;
valid4 = _valid0;
if(valid4){
if(props0 !== true){
props0 = true;
}
}
ifClause0 = "else";
}
if(!valid4){
const err7 = {instancePath:instancePath+"/checks/" + i0,schemaPath:"#/properties/checks/items/if",keyword:"if",params:{failingKeyword: ifClause0}};
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
const err8 = {instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.success !== undefined){
let data4 = data.success;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
const _errs19 = errors;
if(typeof key1 === "string"){
if(!pattern10.test(key1)){
const err9 = {instancePath:instancePath+"/success",schemaPath:"#/$defs/Name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"},propertyName:key1};
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
const err10 = {instancePath:instancePath+"/success",schemaPath:"#/$defs/Name/type",keyword:"type",params:{type: "string"},propertyName:key1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var valid6 = _errs19 === errors;
if(!valid6){
const err11 = {instancePath:instancePath+"/success",schemaPath:"#/properties/success/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
for(const key2 in data4){
if(!(validate160(data4[key2], {instancePath:instancePath+"/success/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data4,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/success",schemaPath:"#/properties/success/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data["on-call"] !== undefined){
let data6 = data["on-call"];
if(typeof data6 !== "string"){
const err13 = {instancePath:instancePath+"/on-call",schemaPath:"#/properties/on-call/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((data6 === "optional") || (data6 === "required"))){
const err14 = {instancePath:instancePath+"/on-call",schemaPath:"#/properties/on-call/enum",keyword:"enum",params:{allowedValues: schema202.properties["on-call"].enum}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data["on-fail"] !== undefined){
let data7 = data["on-fail"];
if(typeof data7 !== "string"){
const err15 = {instancePath:instancePath+"/on-fail",schemaPath:"#/properties/on-fail/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!(((data7 === "alert") || (data7 === "prepare")) || (data7 === "rollback"))){
const err16 = {instancePath:instancePath+"/on-fail",schemaPath:"#/properties/on-fail/enum",keyword:"enum",params:{allowedValues: schema202.properties["on-fail"].enum}};
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
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate153.errors = vErrors;
return errors === 0;
}
validate153.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema218 = {"title":"IncidentsPolicy","type":"object","additionalProperties":false,"properties":{"P0":{"$ref":"#/$defs/Incident"},"P1":{"$ref":"#/$defs/Incident"},"P2":{"$ref":"#/$defs/Incident"},"P3":{"$ref":"#/$defs/Incident"}}};
const schema219 = {"title":"PolicyIncident","type":"object","additionalProperties":false,"required":["respond","action"],"properties":{"respond":{"$ref":"#/$defs/Duration"},"action":{"type":"string","enum":["next-release","monitor","consider-rollback","rollback"]}}};

function validate167(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate167.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.respond === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "respond"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.action === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "action"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "respond") || (key0 === "action"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.respond !== undefined){
let data0 = data.respond;
if(typeof data0 === "string"){
if(!pattern17.test(data0)){
const err3 = {instancePath:instancePath+"/respond",schemaPath:"#/$defs/Duration/pattern",keyword:"pattern",params:{pattern: "^(?:\\d+[mhdw]|P(?=\\d|T\\d)(?:\\d+W)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+S)?)?)$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/respond",schemaPath:"#/$defs/Duration/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.action !== undefined){
let data1 = data.action;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((((data1 === "next-release") || (data1 === "monitor")) || (data1 === "consider-rollback")) || (data1 === "rollback"))){
const err6 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues: schema219.properties.action.enum}};
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
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate167.errors = vErrors;
return errors === 0;
}
validate167.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate166(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate166.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "P0") || (key0 === "P1")) || (key0 === "P2")) || (key0 === "P3"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.P0 !== undefined){
if(!(validate167(data.P0, {instancePath:instancePath+"/P0",parentData:data,parentDataProperty:"P0",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
}
if(data.P1 !== undefined){
if(!(validate167(data.P1, {instancePath:instancePath+"/P1",parentData:data,parentDataProperty:"P1",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
}
if(data.P2 !== undefined){
if(!(validate167(data.P2, {instancePath:instancePath+"/P2",parentData:data,parentDataProperty:"P2",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
}
if(data.P3 !== undefined){
if(!(validate167(data.P3, {instancePath:instancePath+"/P3",parentData:data,parentDataProperty:"P3",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate166.errors = vErrors;
return errors === 0;
}
validate166.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema221 = {"title":"PolicyCommunication","type":"object","additionalProperties":false,"required":["audience"],"properties":{"audience":{"$ref":"#/$defs/Name"},"before":{"$ref":"#/$defs/Name"},"during":{"$ref":"#/$defs/Name"},"after":{"$ref":"#/$defs/Name"},"to":{"type":"array","items":{"type":"string","enum":["mail","chat","webhook","release","status-page","comment","issue"]},"uniqueItems":true},"types":{"type":"array","items":{"$ref":"#/$defs/ReleaseClass"},"minItems":1,"uniqueItems":true}}};

function validate174(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate174.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.audience === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "audience"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "audience") || (key0 === "before")) || (key0 === "during")) || (key0 === "after")) || (key0 === "to")) || (key0 === "types"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.audience !== undefined){
let data0 = data.audience;
if(typeof data0 === "string"){
if(!pattern10.test(data0)){
const err2 = {instancePath:instancePath+"/audience",schemaPath:"#/$defs/Name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/audience",schemaPath:"#/$defs/Name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.before !== undefined){
let data1 = data.before;
if(typeof data1 === "string"){
if(!pattern10.test(data1)){
const err4 = {instancePath:instancePath+"/before",schemaPath:"#/$defs/Name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/before",schemaPath:"#/$defs/Name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.during !== undefined){
let data2 = data.during;
if(typeof data2 === "string"){
if(!pattern10.test(data2)){
const err6 = {instancePath:instancePath+"/during",schemaPath:"#/$defs/Name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"}};
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
const err7 = {instancePath:instancePath+"/during",schemaPath:"#/$defs/Name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.after !== undefined){
let data3 = data.after;
if(typeof data3 === "string"){
if(!pattern10.test(data3)){
const err8 = {instancePath:instancePath+"/after",schemaPath:"#/$defs/Name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"}};
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
const err9 = {instancePath:instancePath+"/after",schemaPath:"#/$defs/Name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.to !== undefined){
let data4 = data.to;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 !== "string"){
const err10 = {instancePath:instancePath+"/to/" + i0,schemaPath:"#/properties/to/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!(((((((data5 === "mail") || (data5 === "chat")) || (data5 === "webhook")) || (data5 === "release")) || (data5 === "status-page")) || (data5 === "comment")) || (data5 === "issue"))){
const err11 = {instancePath:instancePath+"/to/" + i0,schemaPath:"#/properties/to/items/enum",keyword:"enum",params:{allowedValues: schema221.properties.to.items.enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
let i1 = data4.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data4[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err12 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err13 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.types !== undefined){
let data6 = data.types;
if(Array.isArray(data6)){
if(data6.length < 1){
const err14 = {instancePath:instancePath+"/types",schemaPath:"#/properties/types/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const len1 = data6.length;
for(let i2=0; i2<len1; i2++){
let data7 = data6[i2];
if(typeof data7 !== "string"){
const err15 = {instancePath:instancePath+"/types/" + i2,schemaPath:"#/$defs/ReleaseClass/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!(((((data7 === "major") || (data7 === "minor")) || (data7 === "patch")) || (data7 === "hotfix")) || (data7 === "docs"))){
const err16 = {instancePath:instancePath+"/types/" + i2,schemaPath:"#/$defs/ReleaseClass/enum",keyword:"enum",params:{allowedValues: schema122.enum}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
let i3 = data6.length;
let j1;
if(i3 > 1){
outer0:
for(;i3--;){
for(j1 = i3; j1--;){
if(func0(data6[i3], data6[j1])){
const err17 = {instancePath:instancePath+"/types",schemaPath:"#/properties/types/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err18 = {instancePath:instancePath+"/types",schemaPath:"#/properties/types/type",keyword:"type",params:{type: "array"}};
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
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate174.errors = vErrors;
return errors === 0;
}
validate174.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema227 = {"title":"RecordPolicy","type":"object","additionalProperties":false,"properties":{"ref":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$"},"attest":{"type":"boolean"},"keep":{"$ref":"#/$defs/Retention"}}};
const schema228 = {"type":"string","pattern":"^(?:\\d+[dwy]|P(?=\\d)(?:\\d+Y)?(?:\\d+M)?(?:\\d+W)?(?:\\d+D)?)$"};
const pattern127 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._/-]*$", "u");
const pattern128 = new RegExp("^(?:\\d+[dwy]|P(?=\\d)(?:\\d+Y)?(?:\\d+M)?(?:\\d+W)?(?:\\d+D)?)$", "u");

function validate176(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate176.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "ref") || (key0 === "attest")) || (key0 === "keep"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.ref !== undefined){
let data0 = data.ref;
if(typeof data0 === "string"){
if(!pattern127.test(data0)){
const err1 = {instancePath:instancePath+"/ref",schemaPath:"#/properties/ref/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/ref",schemaPath:"#/properties/ref/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.attest !== undefined){
if(typeof data.attest !== "boolean"){
const err3 = {instancePath:instancePath+"/attest",schemaPath:"#/properties/attest/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.keep !== undefined){
let data2 = data.keep;
if(typeof data2 === "string"){
if(!pattern128.test(data2)){
const err4 = {instancePath:instancePath+"/keep",schemaPath:"#/$defs/Retention/pattern",keyword:"pattern",params:{pattern: "^(?:\\d+[dwy]|P(?=\\d)(?:\\d+Y)?(?:\\d+M)?(?:\\d+W)?(?:\\d+D)?)$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/keep",schemaPath:"#/$defs/Retention/type",keyword:"type",params:{type: "string"}};
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
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate176.errors = vErrors;
return errors === 0;
}
validate176.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema229 = {"title":"OverridesPolicy","type":"object","additionalProperties":false,"required":["approve"],"properties":{"approve":{"$ref":"#/$defs/Approve"},"require":{"type":"array","items":{"type":"string","enum":["reason","expires","incident-link"]},"uniqueItems":true},"opens":{"type":"string","enum":["none","post-mortem"]}}};

function validate178(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate178.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.approve === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "approve"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "approve") || (key0 === "require")) || (key0 === "opens"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.approve !== undefined){
if(!(validate37(data.approve, {instancePath:instancePath+"/approve",parentData:data,parentDataProperty:"approve",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data.require !== undefined){
let data1 = data.require;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 !== "string"){
const err2 = {instancePath:instancePath+"/require/" + i0,schemaPath:"#/properties/require/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(((data2 === "reason") || (data2 === "expires")) || (data2 === "incident-link"))){
const err3 = {instancePath:instancePath+"/require/" + i0,schemaPath:"#/properties/require/items/enum",keyword:"enum",params:{allowedValues: schema229.properties.require.items.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data1[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err4 = {instancePath:instancePath+"/require",schemaPath:"#/properties/require/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err5 = {instancePath:instancePath+"/require",schemaPath:"#/properties/require/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.opens !== undefined){
let data3 = data.opens;
if(typeof data3 !== "string"){
const err6 = {instancePath:instancePath+"/opens",schemaPath:"#/properties/opens/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((data3 === "none") || (data3 === "post-mortem"))){
const err7 = {instancePath:instancePath+"/opens",schemaPath:"#/properties/opens/enum",keyword:"enum",params:{allowedValues: schema229.properties.opens.enum}};
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
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate178.errors = vErrors;
return errors === 0;
}
validate178.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://locktender.dev/schemas/release-policy.schema.json" */;
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
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.policy !== undefined){
if(1 !== data.policy){
const err1 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/const",keyword:"const",params:{allowedValue: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.preset !== undefined){
let data1 = data.preset;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/preset",schemaPath:"#/properties/preset/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(((data1 === "starter") || (data1 === "standard")) || (data1 === "regulated"))){
const err3 = {instancePath:instancePath+"/preset",schemaPath:"#/properties/preset/enum",keyword:"enum",params:{allowedValues: schema31.properties.preset.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.extends !== undefined){
let data2 = data.extends;
if(typeof data2 === "string"){
if(func2(data2) < 1){
const err4 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data["review-by"] !== undefined){
let data3 = data["review-by"];
if(typeof data3 === "string"){
if(!(formats0.test(data3))){
const err6 = {instancePath:instancePath+"/review-by",schemaPath:"#/properties/review-by/format",keyword:"format",params:{format: "date"}};
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
const err7 = {instancePath:instancePath+"/review-by",schemaPath:"#/properties/review-by/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.versioning !== undefined){
if(!(validate21(data.versioning, {instancePath:instancePath+"/versioning",parentData:data,parentDataProperty:"versioning",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
let data5 = data.notes;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
if(!((((((key1 === "sections") || (key1 === "audiences")) || (key1 === "require")) || (key1 === "mentions")) || (key1 === "contributors")) || (key1 === "changelog"))){
const err8 = {instancePath:instancePath+"/notes",schemaPath:"#/$defs/Notes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data5.sections !== undefined){
let data6 = data5.sections;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key2 in data6){
const _errs16 = errors;
if(typeof key2 === "string"){
if(!pattern5.test(key2)){
const err9 = {instancePath:instancePath+"/notes/sections",schemaPath:"#/$defs/Notes/properties/sections/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[^():!\\s]+(\\([^)]+\\))?$"},propertyName:key2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var valid3 = _errs16 === errors;
if(!valid3){
const err10 = {instancePath:instancePath+"/notes/sections",schemaPath:"#/$defs/Notes/properties/sections/propertyNames",keyword:"propertyNames",params:{propertyName: key2}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
for(const key3 in data6){
let data7 = data6[key3];
if(typeof data7 === "string"){
if(func2(data7) < 1){
const err11 = {instancePath:instancePath+"/notes/sections/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Notes/properties/sections/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}};
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
const err12 = {instancePath:instancePath+"/notes/sections/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Notes/properties/sections/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
const err13 = {instancePath:instancePath+"/notes/sections",schemaPath:"#/$defs/Notes/properties/sections/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data5.audiences !== undefined){
let data8 = data5.audiences;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key4 in data8){
let data9 = data8[key4];
if(Array.isArray(data9)){
if(data9.length < 1){
const err14 = {instancePath:instancePath+"/notes/audiences/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Notes/properties/audiences/additionalProperties/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(typeof data10 === "string"){
if(func2(data10) < 1){
const err15 = {instancePath:instancePath+"/notes/audiences/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/$defs/Notes/properties/audiences/additionalProperties/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err16 = {instancePath:instancePath+"/notes/audiences/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/$defs/Notes/properties/audiences/additionalProperties/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
let i1 = data9.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data9[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err17 = {instancePath:instancePath+"/notes/audiences/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Notes/properties/audiences/additionalProperties/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err18 = {instancePath:instancePath+"/notes/audiences/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Notes/properties/audiences/additionalProperties/type",keyword:"type",params:{type: "array"}};
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
const err19 = {instancePath:instancePath+"/notes/audiences",schemaPath:"#/$defs/Notes/properties/audiences/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data5.require !== undefined){
let data11 = data5.require;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key5 in data11){
const _errs29 = errors;
if(!(((((key5 === "major") || (key5 === "minor")) || (key5 === "patch")) || (key5 === "hotfix")) || (key5 === "docs"))){
const err20 = {instancePath:instancePath+"/notes/require",schemaPath:"#/$defs/Notes/properties/require/propertyNames/enum",keyword:"enum",params:{allowedValues: schema38.properties.require.propertyNames.enum},propertyName:key5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var valid9 = _errs29 === errors;
if(!valid9){
const err21 = {instancePath:instancePath+"/notes/require",schemaPath:"#/$defs/Notes/properties/require/propertyNames",keyword:"propertyNames",params:{propertyName: key5}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
for(const key6 in data11){
let data12 = data11[key6];
if(Array.isArray(data12)){
if(data12.length < 1){
const err22 = {instancePath:instancePath+"/notes/require/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Notes/properties/require/additionalProperties/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
const len1 = data12.length;
for(let i2=0; i2<len1; i2++){
let data13 = data12[i2];
if(typeof data13 !== "string"){
const err23 = {instancePath:instancePath+"/notes/require/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/$defs/Notes/properties/require/additionalProperties/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!(((((data13 === "migration-guide") || (data13 === "breaking")) || (data13 === "security")) || (data13 === "known-issues")) || (data13 === "contributors"))){
const err24 = {instancePath:instancePath+"/notes/require/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/$defs/Notes/properties/require/additionalProperties/items/enum",keyword:"enum",params:{allowedValues: schema38.properties.require.additionalProperties.items.enum}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
let i3 = data12.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data12[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err25 = {instancePath:instancePath+"/notes/require/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Notes/properties/require/additionalProperties/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
const err26 = {instancePath:instancePath+"/notes/require/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Notes/properties/require/additionalProperties/type",keyword:"type",params:{type: "array"}};
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
const err27 = {instancePath:instancePath+"/notes/require",schemaPath:"#/$defs/Notes/properties/require/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data5.mentions !== undefined){
let data14 = data5.mentions;
if(typeof data14 !== "string"){
const err28 = {instancePath:instancePath+"/notes/mentions",schemaPath:"#/$defs/Notes/properties/mentions/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!(((data14 === "none") || (data14 === "link")) || (data14 === "plain"))){
const err29 = {instancePath:instancePath+"/notes/mentions",schemaPath:"#/$defs/Notes/properties/mentions/enum",keyword:"enum",params:{allowedValues: schema38.properties.mentions.enum}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data5.contributors !== undefined){
if(typeof data5.contributors !== "boolean"){
const err30 = {instancePath:instancePath+"/notes/contributors",schemaPath:"#/$defs/Notes/properties/contributors/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data5.changelog !== undefined){
if(typeof data5.changelog !== "string"){
const err31 = {instancePath:instancePath+"/notes/changelog",schemaPath:"#/$defs/Notes/properties/changelog/type",keyword:"type",params:{type: "string"}};
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
const err32 = {instancePath:instancePath+"/notes",schemaPath:"#/$defs/Notes/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.roles !== undefined){
let data17 = data.roles;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key7 in data17){
const _errs43 = errors;
if(typeof key7 === "string"){
if(!pattern10.test(key7)){
const err33 = {instancePath:instancePath+"/roles",schemaPath:"#/$defs/Name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"},propertyName:key7};
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
const err34 = {instancePath:instancePath+"/roles",schemaPath:"#/$defs/Name/type",keyword:"type",params:{type: "string"},propertyName:key7};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var valid14 = _errs43 === errors;
if(!valid14){
const err35 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/propertyNames",keyword:"propertyNames",params:{propertyName: key7}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
for(const key8 in data17){
if(!(validate23(data17[key8], {instancePath:instancePath+"/roles/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data17,parentDataProperty:key8,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
const err36 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.boards !== undefined){
let data19 = data.boards;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key9 in data19){
const _errs50 = errors;
if(typeof key9 === "string"){
if(!pattern10.test(key9)){
const err37 = {instancePath:instancePath+"/boards",schemaPath:"#/$defs/Name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"},propertyName:key9};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/boards",schemaPath:"#/$defs/Name/type",keyword:"type",params:{type: "string"},propertyName:key9};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var valid17 = _errs50 === errors;
if(!valid17){
const err39 = {instancePath:instancePath+"/boards",schemaPath:"#/properties/boards/propertyNames",keyword:"propertyNames",params:{propertyName: key9}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
for(const key10 in data19){
if(!(validate31(data19[key10], {instancePath:instancePath+"/boards/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data19,parentDataProperty:key10,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
}
else {
const err40 = {instancePath:instancePath+"/boards",schemaPath:"#/properties/boards/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.types !== undefined){
if(!(validate33(data.types, {instancePath:instancePath+"/types",parentData:data,parentDataProperty:"types",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data.approvals !== undefined){
if(!(validate45(data.approvals, {instancePath:instancePath+"/approvals",parentData:data,parentDataProperty:"approvals",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data.gates !== undefined){
let data23 = data.gates;
if(Array.isArray(data23)){
const len2 = data23.length;
for(let i4=0; i4<len2; i4++){
let data24 = data23[i4];
const _errs60 = errors;
let valid22 = true;
const _errs61 = errors;
if(!(data24 && typeof data24 == "object" && !Array.isArray(data24))){
const err41 = {};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
const _errs63 = errors;
let valid23 = false;
const _errs64 = errors;
if(errors === _errs64){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
let missing0;
if((data24.use === undefined) && (missing0 = "use")){
const err42 = {};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
var _valid1 = _errs64 === errors;
valid23 = valid23 || _valid1;
if(_valid1){
var props1 = {};
props1.use = true;
}
if(!valid23){
const err44 = {};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
else {
errors = _errs63;
if(vErrors !== null){
if(_errs63){
vErrors.length = _errs63;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs61 === errors;
errors = _errs60;
if(vErrors !== null){
if(_errs60){
vErrors.length = _errs60;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs66 = errors;
if(!(validate53(data24, {instancePath:instancePath+"/gates/" + i4,parentData:data23,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var _valid0 = _errs66 === errors;
valid22 = _valid0;
if(valid22){
if(props1 !== true){
props1 = true;
}
}
ifClause0 = "then";
}
else {
const _errs67 = errors;
const _errs68 = errors;
let valid24 = true;
const _errs69 = errors;
if(!(data24 && typeof data24 == "object" && !Array.isArray(data24))){
const err45 = {};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
const _errs71 = errors;
let valid25 = false;
const _errs72 = errors;
if(errors === _errs72){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
let missing1;
if((data24.tests === undefined) && (missing1 = "tests")){
const err46 = {};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
var _valid3 = _errs72 === errors;
valid25 = valid25 || _valid3;
if(_valid3){
var props2 = {};
props2.tests = true;
}
const _errs74 = errors;
if(errors === _errs74){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
let missing2;
if((data24.coverage === undefined) && (missing2 = "coverage")){
const err48 = {};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
var _valid3 = _errs74 === errors;
valid25 = valid25 || _valid3;
if(_valid3){
if(props2 !== true){
props2 = props2 || {};
props2.coverage = true;
}
}
const _errs76 = errors;
if(errors === _errs76){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
let missing3;
if((data24.findings === undefined) && (missing3 = "findings")){
const err50 = {};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
var _valid3 = _errs76 === errors;
valid25 = valid25 || _valid3;
if(_valid3){
if(props2 !== true){
props2 = props2 || {};
props2.findings = true;
}
}
const _errs78 = errors;
if(errors === _errs78){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
let missing4;
if((data24.vulnerabilities === undefined) && (missing4 = "vulnerabilities")){
const err52 = {};
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
const err53 = {};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
var _valid3 = _errs78 === errors;
valid25 = valid25 || _valid3;
if(_valid3){
if(props2 !== true){
props2 = props2 || {};
props2.vulnerabilities = true;
}
}
const _errs80 = errors;
if(errors === _errs80){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
let missing5;
if((data24.secrets === undefined) && (missing5 = "secrets")){
const err54 = {};
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
const err55 = {};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
var _valid3 = _errs80 === errors;
valid25 = valid25 || _valid3;
if(_valid3){
if(props2 !== true){
props2 = props2 || {};
props2.secrets = true;
}
}
const _errs82 = errors;
if(errors === _errs82){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
let missing6;
if((data24.licences === undefined) && (missing6 = "licences")){
const err56 = {};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
var _valid3 = _errs82 === errors;
valid25 = valid25 || _valid3;
if(_valid3){
if(props2 !== true){
props2 = props2 || {};
props2.licences = true;
}
}
const _errs84 = errors;
if(errors === _errs84){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
let missing7;
if((data24.load === undefined) && (missing7 = "load")){
const err58 = {};
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
const err59 = {};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
var _valid3 = _errs84 === errors;
valid25 = valid25 || _valid3;
if(_valid3){
if(props2 !== true){
props2 = props2 || {};
props2.load = true;
}
}
const _errs86 = errors;
if(errors === _errs86){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
let missing8;
if((data24.perf === undefined) && (missing8 = "perf")){
const err60 = {};
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
const err61 = {};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
var _valid3 = _errs86 === errors;
valid25 = valid25 || _valid3;
if(_valid3){
if(props2 !== true){
props2 = props2 || {};
props2.perf = true;
}
}
const _errs88 = errors;
if(errors === _errs88){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
let missing9;
if((data24.web === undefined) && (missing9 = "web")){
const err62 = {};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
var _valid3 = _errs88 === errors;
valid25 = valid25 || _valid3;
if(_valid3){
if(props2 !== true){
props2 = props2 || {};
props2.web = true;
}
}
const _errs90 = errors;
if(errors === _errs90){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
let missing10;
if((data24.duplication === undefined) && (missing10 = "duplication")){
const err64 = {};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
var _valid3 = _errs90 === errors;
valid25 = valid25 || _valid3;
if(_valid3){
if(props2 !== true){
props2 = props2 || {};
props2.duplication = true;
}
}
const _errs92 = errors;
if(errors === _errs92){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
let missing11;
if((data24.mutation === undefined) && (missing11 = "mutation")){
const err66 = {};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
else {
const err67 = {};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
var _valid3 = _errs92 === errors;
valid25 = valid25 || _valid3;
if(_valid3){
if(props2 !== true){
props2 = props2 || {};
props2.mutation = true;
}
}
const _errs94 = errors;
if(errors === _errs94){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
let missing12;
if((data24.complexity === undefined) && (missing12 = "complexity")){
const err68 = {};
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
const err69 = {};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
var _valid3 = _errs94 === errors;
valid25 = valid25 || _valid3;
if(_valid3){
if(props2 !== true){
props2 = props2 || {};
props2.complexity = true;
}
}
if(!valid25){
const err70 = {};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
else {
errors = _errs71;
if(vErrors !== null){
if(_errs71){
vErrors.length = _errs71;
}
else {
vErrors = null;
}
}
}
var _valid2 = _errs69 === errors;
errors = _errs68;
if(vErrors !== null){
if(_errs68){
vErrors.length = _errs68;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid2){
const _errs96 = errors;
if(!(validate55(data24, {instancePath:instancePath+"/gates/" + i4,parentData:data23,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var _valid2 = _errs96 === errors;
valid24 = _valid2;
if(valid24){
if(props2 !== true){
props2 = true;
}
}
ifClause1 = "then";
}
else {
const _errs97 = errors;
if(!(validate70(data24, {instancePath:instancePath+"/gates/" + i4,parentData:data23,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
var _valid2 = _errs97 === errors;
valid24 = _valid2;
if(valid24){
if(props2 !== true){
props2 = true;
}
}
ifClause1 = "else";
}
if(!valid24){
const err71 = {instancePath:instancePath+"/gates/" + i4,schemaPath:"#/properties/gates/items/else/if",keyword:"if",params:{failingKeyword: ifClause1}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
var _valid0 = _errs67 === errors;
valid22 = _valid0;
if(valid22){
if(props1 !== true && props2 !== undefined){
if(props2 === true){
props1 = true;
}
else {
props1 = props1 || {};
Object.assign(props1, props2);
}
}
}
ifClause0 = "else";
}
if(!valid22){
const err72 = {instancePath:instancePath+"/gates/" + i4,schemaPath:"#/properties/gates/items/if",keyword:"if",params:{failingKeyword: ifClause0}};
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
const err73 = {instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data.waivers !== undefined){
let data25 = data.waivers;
if(typeof data25 === "string"){
if(func2(data25) < 1){
const err74 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
else {
const err75 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data.checklists !== undefined){
if(!(validate73(data.checklists, {instancePath:instancePath+"/checklists",parentData:data,parentDataProperty:"checklists",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data.environments !== undefined){
if(!(validate79(data.environments, {instancePath:instancePath+"/environments",parentData:data,parentDataProperty:"environments",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
if(data.risk !== undefined){
if(!(validate83(data.risk, {instancePath:instancePath+"/risk",parentData:data,parentDataProperty:"risk",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data.calendar !== undefined){
if(!(validate95(data.calendar, {instancePath:instancePath+"/calendar",parentData:data,parentDataProperty:"calendar",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
if(data.metrics !== undefined){
if(!(validate125(data.metrics, {instancePath:instancePath+"/metrics",parentData:data,parentDataProperty:"metrics",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
errors = vErrors.length;
}
}
if(data.rollouts !== undefined){
if(!(validate137(data.rollouts, {instancePath:instancePath+"/rollouts",parentData:data,parentDataProperty:"rollouts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
}
if(data.rollback !== undefined){
if(!(validate144(data.rollback, {instancePath:instancePath+"/rollback",parentData:data,parentDataProperty:"rollback",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
}
if(data.verify !== undefined){
if(!(validate153(data.verify, {instancePath:instancePath+"/verify",parentData:data,parentDataProperty:"verify",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
errors = vErrors.length;
}
}
if(data.incidents !== undefined){
if(!(validate166(data.incidents, {instancePath:instancePath+"/incidents",parentData:data,parentDataProperty:"incidents",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
errors = vErrors.length;
}
}
if(data.communications !== undefined){
let data35 = data.communications;
if(Array.isArray(data35)){
const len3 = data35.length;
for(let i5=0; i5<len3; i5++){
let data36 = data35[i5];
const _errs112 = errors;
let valid28 = true;
const _errs113 = errors;
if(!(data36 && typeof data36 == "object" && !Array.isArray(data36))){
const err76 = {};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
const _errs115 = errors;
let valid29 = false;
const _errs116 = errors;
if(errors === _errs116){
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
let missing13;
if((data36.use === undefined) && (missing13 = "use")){
const err77 = {};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
else {
const err78 = {};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
var _valid5 = _errs116 === errors;
valid29 = valid29 || _valid5;
if(_valid5){
var props3 = {};
props3.use = true;
}
if(!valid29){
const err79 = {};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
else {
errors = _errs115;
if(vErrors !== null){
if(_errs115){
vErrors.length = _errs115;
}
else {
vErrors = null;
}
}
}
var _valid4 = _errs113 === errors;
errors = _errs112;
if(vErrors !== null){
if(_errs112){
vErrors.length = _errs112;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid4){
const _errs118 = errors;
if(!(validate53(data36, {instancePath:instancePath+"/communications/" + i5,parentData:data35,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var _valid4 = _errs118 === errors;
valid28 = _valid4;
if(valid28){
if(props3 !== true){
props3 = true;
}
}
ifClause2 = "then";
}
else {
const _errs119 = errors;
if(!(validate174(data36, {instancePath:instancePath+"/communications/" + i5,parentData:data35,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
}
var _valid4 = _errs119 === errors;
valid28 = _valid4;
if(valid28){
if(props3 !== true){
props3 = true;
}
}
ifClause2 = "else";
}
if(!valid28){
const err80 = {instancePath:instancePath+"/communications/" + i5,schemaPath:"#/properties/communications/items/if",keyword:"if",params:{failingKeyword: ifClause2}};
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
const err81 = {instancePath:instancePath+"/communications",schemaPath:"#/properties/communications/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data.flags !== undefined){
let data37 = data.flags;
if(typeof data37 === "string"){
if(func2(data37) < 1){
const err82 = {instancePath:instancePath+"/flags",schemaPath:"#/properties/flags/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
else {
const err83 = {instancePath:instancePath+"/flags",schemaPath:"#/properties/flags/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data.record !== undefined){
if(!(validate176(data.record, {instancePath:instancePath+"/record",parentData:data,parentDataProperty:"record",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
errors = vErrors.length;
}
}
if(data.overrides !== undefined){
if(!(validate178(data.overrides, {instancePath:instancePath+"/overrides",parentData:data,parentDataProperty:"overrides",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
errors = vErrors.length;
}
}
}
else {
const err84 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
