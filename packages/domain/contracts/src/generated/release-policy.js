// Generated from schemas/ by `npm run generate`; do not edit.
import external0 from "ajv/dist/runtime/ucs2length.js";
import external1 from "ajv/dist/runtime/equal.js";
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://locktender.dev/schemas/release-policy.schema.json","title":"ReleasePolicy","type":"object","additionalProperties":false,"properties":{"policy":{"const":1},"preset":{"type":"string","enum":["starter","standard","regulated"]},"extends":{"type":"string","minLength":1},"review-by":{"type":"string","format":"date"},"versioning":{"$ref":"#/$defs/Versioning"},"notes":{"$ref":"#/$defs/Notes"},"roles":{"type":"object","propertyNames":{"$ref":"#/$defs/Name"},"additionalProperties":{"$ref":"#/$defs/Role"}},"boards":{"type":"object","propertyNames":{"$ref":"#/$defs/Name"},"additionalProperties":{"$ref":"#/$defs/Board"}},"types":{"$ref":"#/$defs/Types"},"approvals":{"$ref":"#/$defs/Approvals"},"gates":{"type":"array","items":{"if":{"type":"object","anyOf":[{"type":"object","properties":{"use":{}},"required":["use"]}]},"then":{"$ref":"#/$defs/Use"},"else":{"if":{"type":"object","anyOf":[{"type":"object","properties":{"tests":{}},"required":["tests"]},{"type":"object","properties":{"coverage":{}},"required":["coverage"]},{"type":"object","properties":{"findings":{}},"required":["findings"]},{"type":"object","properties":{"vulnerabilities":{}},"required":["vulnerabilities"]},{"type":"object","properties":{"secrets":{}},"required":["secrets"]},{"type":"object","properties":{"licences":{}},"required":["licences"]},{"type":"object","properties":{"load":{}},"required":["load"]},{"type":"object","properties":{"perf":{}},"required":["perf"]},{"type":"object","properties":{"web":{}},"required":["web"]},{"type":"object","properties":{"duplication":{}},"required":["duplication"]},{"type":"object","properties":{"mutation":{}},"required":["mutation"]},{"type":"object","properties":{"complexity":{}},"required":["complexity"]}]},"then":{"$ref":"#/$defs/ShortGate"},"else":{"$ref":"#/$defs/Gate"}}}},"waivers":{"type":"string","minLength":1},"attestations":{"type":"string","minLength":1},"trusted-root":{"type":"string","minLength":1},"checklists":{"$ref":"#/$defs/Checklists"},"environments":{"$ref":"#/$defs/Environments"},"risk":{"$ref":"#/$defs/Risk"},"calendar":{"$ref":"#/$defs/Calendar"},"metrics":{"$ref":"#/$defs/Metrics"},"rollouts":{"$ref":"#/$defs/Rollouts"},"rollback":{"$ref":"#/$defs/Rollback"},"verify":{"$ref":"#/$defs/Verify"},"incidents":{"$ref":"#/$defs/Incidents"},"communications":{"type":"array","items":{"if":{"type":"object","anyOf":[{"type":"object","properties":{"use":{}},"required":["use"]}]},"then":{"$ref":"#/$defs/Use"},"else":{"$ref":"#/$defs/Communication"}}},"flags":{"type":"string","minLength":1},"record":{"$ref":"#/$defs/Record"},"decision":{"$ref":"#/$defs/DecisionRules"},"overrides":{"$ref":"#/$defs/Overrides"},"document":{"$ref":"#/$defs/PolicyDocument"},"rasci":{"type":"array","items":{"$ref":"#/$defs/RasciActivity"}},"lint":{"$ref":"#/$defs/Lint"},"kpis":{"$ref":"#/$defs/Kpis"}},"$defs":{"Name":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_-]*$"},"Duration":{"type":"string","pattern":"^(?:\\d+[mhdw]|P(?=\\d|T\\d)(?:\\d+W)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+S)?)?)$"},"Retention":{"type":"string","pattern":"^(?:\\d+[dwy]|P(?=\\d)(?:\\d+Y)?(?:\\d+M)?(?:\\d+W)?(?:\\d+D)?)$"},"Ratio":{"type":["string","number"],"pattern":"^(?:\\d{1,2}(?:\\.\\d+)?|100(?:\\.0+)?)%$","minimum":0,"maximum":1},"RoleName":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_-]*$"},"BoardName":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_-]*$"},"GateName":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_-]*$"},"ChecklistName":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_-]*$"},"RolloutName":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_-]*$"},"WindowName":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_-]*$"},"EnvironmentName":{"type":"string","pattern":"^[^\\s](?:.*[^\\s])?$"},"SloName":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_-]*$"},"RecurrenceRule":{"type":"string","pattern":"^FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)(?:;(?:INTERVAL|COUNT|UNTIL|BYMONTH|BYMONTHDAY|BYDAY|BYYEARDAY|BYHOUR|BYMINUTE|BYSETPOS|WKST)=[A-Z0-9,+-]+)*$"},"ReleaseClass":{"title":"ReleaseClass","type":"string","enum":["major","minor","patch","hotfix","docs"]},"Member":{"type":["string","integer"],"pattern":"^[A-Za-z0-9][A-Za-z0-9-]*(?:/[A-Za-z0-9._-]+)?$","minimum":1},"Members":{"title":"PolicyMembers","type":"array","items":{"$ref":"#/$defs/Member"},"uniqueItems":true},"Role":{"title":"PolicyRole","if":{"type":"array"},"then":{"$ref":"#/$defs/Members"},"else":{"if":{"type":"object"},"then":{"$ref":"#/$defs/RoleWithBackup"},"else":{"type":["array","object"]}}},"RoleWithBackup":{"title":"PolicyRoleWithBackup","type":"object","additionalProperties":false,"required":["members"],"properties":{"members":{"$ref":"#/$defs/Members"},"backup":{"$ref":"#/$defs/Members"}}},"Board":{"title":"PolicyBoard","type":"object","additionalProperties":false,"required":["seats","quorum"],"properties":{"chair":{"$ref":"#/$defs/RoleName"},"seats":{"type":"array","items":{"$ref":"#/$defs/RoleName"},"minItems":1},"quorum":{"type":"integer","minimum":1},"scorecard":{"type":"array","items":{"$ref":"#/$defs/Name"},"uniqueItems":true},"meets":{"$ref":"#/$defs/RecurrenceRule"}}},"Approve":{"title":"PolicyApprove","type":"object","propertyNames":{"$ref":"#/$defs/RoleName"},"additionalProperties":{"type":"integer","minimum":1}},"Use":{"title":"PolicyUse","type":"object","additionalProperties":false,"required":["use"],"properties":{"use":{"$ref":"#/$defs/SetName"}}},"SetName":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]*$"},"Condition":{"title":"PolicyCondition","if":{"type":"string"},"then":{"type":"string","minLength":1,"maxLength":1000},"else":{"if":{"type":"object"},"then":{"$ref":"#/$defs/CelCondition"},"else":{"type":["string","object"]}}},"CelCondition":{"title":"PolicyCelCondition","type":"object","additionalProperties":false,"required":["cel"],"properties":{"cel":{"type":"string","minLength":1,"maxLength":1000}}},"MetricCondition":{"title":"PolicyMetricCondition","if":{"type":"string"},"then":{"type":"string","minLength":1,"maxLength":1000},"else":{"if":{"type":"object"},"then":{"$ref":"#/$defs/CelCondition"},"else":{"type":["string","object"]}}},"Types":{"title":"TypesPolicy","type":"object","additionalProperties":false,"properties":{"use":{"$ref":"#/$defs/SetName"},"major":{"$ref":"#/$defs/Type"},"minor":{"$ref":"#/$defs/Type"},"patch":{"$ref":"#/$defs/Type"},"hotfix":{"$ref":"#/$defs/Type"},"docs":{"$ref":"#/$defs/Type"}}},"Type":{"title":"PolicyType","type":"object","additionalProperties":false,"properties":{"when":{"$ref":"#/$defs/TypeCondition"},"cadence":{"$ref":"#/$defs/Duration"},"plan-ahead":{"$ref":"#/$defs/Duration"},"breaking":{"type":"string","enum":["allowed","refused"]},"approve":{"$ref":"#/$defs/Approve"},"board":{"$ref":"#/$defs/BoardName"},"gates":{"type":"array","items":{"$ref":"#/$defs/GateName"},"uniqueItems":true},"window":{"$ref":"#/$defs/WindowName"},"rollout":{"$ref":"#/$defs/RolloutName"},"verify":{"type":"string","pattern":"^(?:none|\\d+[mhdw]|P(?=\\d|T\\d)(?:\\d+W)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+S)?)?)$"},"announce":{"type":"string","enum":["none","internal","limited","public","immediate"]},"timebox":{"$ref":"#/$defs/Duration"},"needs-incident":{"type":"boolean"},"approvals-expire":{"$ref":"#/$defs/Duration"},"review-within":{"$ref":"#/$defs/Duration"},"tests":{"type":"array","items":{"$ref":"#/$defs/Name"},"uniqueItems":true},"documents":{"type":"array","items":{"$ref":"#/$defs/Name"},"uniqueItems":true},"plan":{"type":"array","items":{"type":"string","enum":["capacity","change-request","communication","delivery","dependencies","document","escalation","exposure","features","justification","measured-criteria","on-call","rasci","roles","scope","sign-off","success-criteria"]},"uniqueItems":true},"timeline":{"type":"array","items":{"type":"string","enum":["weeks-8","week-before","day-of-release"]},"uniqueItems":true},"scope-freeze":{"$ref":"#/$defs/Duration"},"trigger":{"type":"string","minLength":1,"maxLength":200},"automation":{"type":"string","enum":["manual","assisted","automatic"]},"strategy":{"type":"string","enum":["rolling","blue-green","canary","big-bang"]},"rollback":{"type":"string","enum":["automatic","confirmed","manual"]},"best-for":{"type":"string","minLength":1,"maxLength":200}}},"TypeCondition":{"title":"PolicyTypeCondition","type":"object","additionalProperties":false,"properties":{"only-paths":{"$ref":"#/$defs/Paths"}}},"Paths":{"title":"PolicyPaths","type":"array","items":{"type":"string","minLength":1},"minItems":1,"uniqueItems":true},"Approvals":{"title":"ApprovalsPolicy","type":"object","propertyNames":{"$ref":"#/$defs/Name"},"additionalProperties":{"$ref":"#/$defs/ApprovalStage"},"properties":{"stages":{"type":"array","items":{"$ref":"#/$defs/Name"},"uniqueItems":true},"sources":{"type":"array","items":{"type":"string","enum":["environments","reviews","comments"]},"minItems":1,"uniqueItems":true},"rules":{"$ref":"#/$defs/ApprovalRules"},"delegations":{"type":"array","items":{"$ref":"#/$defs/Delegation"}}}},"ApprovalStage":{"title":"PolicyApprovalStage","type":"object","additionalProperties":false,"required":["roles"],"properties":{"roles":{"type":"array","items":{"$ref":"#/$defs/RoleName"},"minItems":1,"uniqueItems":true},"needs":{"type":"array","items":{"$ref":"#/$defs/GateName"},"uniqueItems":true},"allow-early":{"type":"boolean"},"expires":{"$ref":"#/$defs/Duration"}}},"ApprovalRules":{"title":"PolicyApprovalRules","type":"object","additionalProperties":false,"properties":{"exclude":{"type":"array","items":{"type":"string","enum":["authors","last-pusher","trigger"]},"uniqueItems":true},"one-seat-each":{"type":"boolean"},"bind-to":{"type":"string","enum":["commit","digest"]},"expires":{"$ref":"#/$defs/Duration"},"veto":{"type":"array","items":{"$ref":"#/$defs/RoleName"},"uniqueItems":true},"same-tree-keeps":{"type":"boolean"},"member-for":{"$ref":"#/$defs/Duration"},"admin-bypass":{"type":"string","enum":["report","fail"]}}},"Delegation":{"title":"PolicyDelegation","type":"object","additionalProperties":false,"required":["from","to","role","until"],"properties":{"from":{"type":"integer","minimum":1},"to":{"type":"integer","minimum":1},"role":{"$ref":"#/$defs/RoleName"},"starts":{"type":"string","format":"date"},"until":{"type":"string","format":"date"},"reason":{"type":"string"}}},"ShortGate":{"title":"PolicyShortGate","type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"tests":{"$ref":"#/$defs/Condition"},"coverage":{"$ref":"#/$defs/Condition"},"findings":{"$ref":"#/$defs/Condition"},"vulnerabilities":{"$ref":"#/$defs/Condition"},"secrets":{"$ref":"#/$defs/Condition"},"licences":{"$ref":"#/$defs/Condition"},"load":{"$ref":"#/$defs/Condition"},"perf":{"$ref":"#/$defs/Condition"},"web":{"$ref":"#/$defs/Condition"},"duplication":{"$ref":"#/$defs/Condition"},"mutation":{"$ref":"#/$defs/Condition"},"complexity":{"$ref":"#/$defs/Condition"}}},"Gate":{"title":"PolicyGate","type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"#/$defs/Name"},"stage":{"type":"string","enum":["development","integration","staging","production"]},"check":{"type":"string","minLength":1},"report":{"type":"string","minLength":1},"attested-by":{"$ref":"#/$defs/RoleName"},"checklist":{"$ref":"#/$defs/ChecklistName"},"require":{"$ref":"#/$defs/Condition"},"max-increase":{"type":"string","pattern":"^\\d+(?:\\.\\d+)?% vs baseline$"},"max-age":{"$ref":"#/$defs/Duration"},"level":{"type":"string","enum":["advisory","blocking"]},"trust":{"type":"string","enum":["D","C","B","A"]},"workflow":{"type":"string","minLength":1},"app":{"type":"integer","minimum":1},"min-sample":{"type":"integer","minimum":1},"no-worse":{"type":"array","items":{"type":"string","minLength":1,"maxLength":200},"uniqueItems":true},"slack":{"type":"string","pattern":"^\\d{1,2}(?:\\.\\d+)?%$"},"pairs":{"type":"integer","minimum":1,"maximum":1000},"licence-rules":{"$ref":"#/$defs/Licences"},"source":{"type":"string","minLength":1,"maxLength":200}}},"Licences":{"title":"PolicyLicences","type":"object","additionalProperties":false,"minProperties":1,"properties":{"allow":{"type":"array","items":{"type":"string","minLength":1,"maxLength":200},"uniqueItems":true},"deny":{"type":"array","items":{"type":"string","minLength":1,"maxLength":200},"uniqueItems":true}}},"Checklists":{"title":"ChecklistsPolicy","type":"object","propertyNames":{"$ref":"#/$defs/Name"},"additionalProperties":{"$ref":"#/$defs/Checklist"},"properties":{"use":{"$ref":"#/$defs/SetName"}}},"Checklist":{"title":"PolicyChecklist","type":"array","items":{"$ref":"#/$defs/ChecklistItem"},"minItems":1},"ChecklistItem":{"title":"PolicyChecklistItem","type":"object","additionalProperties":false,"required":["id","item"],"properties":{"id":{"$ref":"#/$defs/Name"},"item":{"type":"string","minLength":1,"maxLength":300},"check":{"type":"string","minLength":1},"gate":{"$ref":"#/$defs/GateName"},"attested-by":{"$ref":"#/$defs/RoleName"},"max-age":{"$ref":"#/$defs/Duration"}}},"Environments":{"title":"EnvironmentsPolicy","type":"object","propertyNames":{"$ref":"#/$defs/EnvironmentName"},"additionalProperties":{"$ref":"#/$defs/Environment"},"properties":{"use":{"$ref":"#/$defs/SetName"}}},"Environment":{"title":"PolicyEnvironment","type":"object","additionalProperties":false,"properties":{"after":{"$ref":"#/$defs/EnvironmentName"},"entry":{"type":"array","items":{"$ref":"#/$defs/GateName"},"uniqueItems":true},"exit":{"type":"array","items":{"$ref":"#/$defs/GateName"},"uniqueItems":true},"production":{"type":"boolean"},"reviewers":{"type":"array","items":{"$ref":"#/$defs/RoleName"},"uniqueItems":true},"wait":{"$ref":"#/$defs/Duration"},"shared":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true},"rollout-stage":{"type":"integer","minimum":0,"maximum":99}}},"Risk":{"title":"RiskPolicy","type":"object","additionalProperties":false,"properties":{"use":{"$ref":"#/$defs/SetName"},"points":{"type":"array","items":{"$ref":"#/$defs/RiskPoint"}},"levels":{"type":"object","propertyNames":{"$ref":"#/$defs/Name"},"additionalProperties":{"$ref":"#/$defs/RiskLevel"}},"register":{"type":"string","minLength":1},"user-facing":{"$ref":"#/$defs/Paths"},"service":{"$ref":"#/$defs/RiskService"}}},"RiskService":{"title":"RiskService","type":"object","additionalProperties":false,"properties":{"criticality":{"type":"string","enum":["low","medium","high"]},"traffic":{"type":"string","enum":["customer-facing","internal"]},"splits-traffic":{"type":"boolean"},"double-capacity":{"type":"boolean"},"simple-rollback":{"type":"boolean"},"owners":{"type":"integer","minimum":1},"touches":{"type":"array","items":{"type":"string","enum":["shared-infrastructure","shared-objectives","revenue","customer-data","compliance"]},"uniqueItems":true}}},"RiskPoint":{"title":"PolicyRiskPoint","type":"object","additionalProperties":false,"required":["add","when"],"properties":{"add":{"type":"integer","minimum":1},"when":{"$ref":"#/$defs/RiskCondition"},"require":{"type":"array","items":{"$ref":"#/$defs/Name"},"uniqueItems":true}}},"RiskCondition":{"title":"PolicyRiskCondition","type":"object","additionalProperties":false,"minProperties":1,"properties":{"paths":{"$ref":"#/$defs/Paths"},"lines-changed":{"$ref":"#/$defs/MetricCondition"},"error-budget-left":{"$ref":"#/$defs/MetricCondition"},"files-changed":{"$ref":"#/$defs/MetricCondition"},"recent-failures":{"$ref":"#/$defs/MetricCondition"},"register-score":{"$ref":"#/$defs/MetricCondition"},"open-dependencies":{"$ref":"#/$defs/MetricCondition"},"exposure":{"type":"string","enum":["user-facing","backend-only"]}}},"RiskLevel":{"title":"PolicyRiskLevel","type":"object","additionalProperties":false,"required":["from"],"properties":{"from":{"type":"integer","minimum":0},"approve":{"$ref":"#/$defs/Approve"},"rollout":{"$ref":"#/$defs/RolloutName"},"require":{"type":"array","items":{"$ref":"#/$defs/Name"},"uniqueItems":true}}},"Calendar":{"title":"CalendarPolicy","type":"object","additionalProperties":false,"properties":{"timezone":{"$ref":"#/$defs/ZoneName"},"windows":{"type":"object","propertyNames":{"$ref":"#/$defs/Name"},"additionalProperties":{"$ref":"#/$defs/Window"}},"freezes":{"type":"array","items":{"if":{"type":"object","anyOf":[{"type":"object","properties":{"rrule":{}},"required":["rrule"]}]},"then":{"$ref":"#/$defs/RecurringFreeze"},"else":{"if":{"type":"object","anyOf":[{"type":"object","properties":{"ics":{}},"required":["ics"]}]},"then":{"$ref":"#/$defs/CalendarFileFreeze"},"else":{"if":{"type":"object","anyOf":[{"type":"object","properties":{"holidays":{}},"required":["holidays"]}]},"then":{"$ref":"#/$defs/HolidayFreeze"},"else":{"$ref":"#/$defs/DatedFreeze"}}}}},"exceptions":{"type":"array","items":{"$ref":"#/$defs/FreezeException"}},"maintenance":{"$ref":"#/$defs/CalendarEntries"},"events":{"$ref":"#/$defs/CalendarEntries"},"meetings":{"$ref":"#/$defs/CalendarEntries"},"releases":{"$ref":"#/$defs/CalendarEntries"},"shared":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true},"on-freeze-start":{"type":"string","enum":["finish-stage","hold","rollback"]},"conflicts":{"$ref":"#/$defs/Conflicts"}}},"ZoneName":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*$"},"BranchNames":{"title":"BranchNames","type":"array","items":{"type":"string","pattern":"^[^*\\s]*\\*?$","minLength":1},"minItems":1,"uniqueItems":true},"WallTime":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}(?:T(?:[01]\\d|2[0-3]):[0-5]\\d)?$"},"CalendarEntries":{"title":"CalendarEntries","type":"array","items":{"if":{"type":"object","anyOf":[{"type":"object","properties":{"rrule":{}},"required":["rrule"]}]},"then":{"$ref":"#/$defs/RecurringEntry"},"else":{"if":{"type":"object","anyOf":[{"type":"object","properties":{"ics":{}},"required":["ics"]}]},"then":{"$ref":"#/$defs/CalendarFileEntry"},"else":{"$ref":"#/$defs/DatedEntry"}}}},"DatedEntry":{"title":"DatedEntry","type":"object","additionalProperties":false,"required":["from","name","to"],"properties":{"from":{"$ref":"#/$defs/WallTime"},"to":{"$ref":"#/$defs/WallTime"},"name":{"$ref":"#/$defs/Name"},"title":{"type":"string","minLength":1,"maxLength":200},"timezone":{"$ref":"#/$defs/ZoneName"},"repository":{"type":"string","pattern":"^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$"},"shared":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true},"roles":{"type":"array","items":{"$ref":"#/$defs/RoleName"},"uniqueItems":true},"agenda":{"type":"array","items":{"type":"string","minLength":1,"maxLength":200}}}},"RecurringEntry":{"title":"RecurringEntry","type":"object","additionalProperties":false,"required":["rrule","name","for"],"properties":{"rrule":{"$ref":"#/$defs/RecurrenceRule"},"for":{"$ref":"#/$defs/Duration"},"starts":{"type":"string","format":"date"},"name":{"$ref":"#/$defs/Name"},"title":{"type":"string","minLength":1,"maxLength":200},"timezone":{"$ref":"#/$defs/ZoneName"},"repository":{"type":"string","pattern":"^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$"},"shared":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true},"roles":{"type":"array","items":{"$ref":"#/$defs/RoleName"},"uniqueItems":true},"agenda":{"type":"array","items":{"type":"string","minLength":1,"maxLength":200}}}},"CalendarFileEntry":{"title":"CalendarFileEntry","type":"object","additionalProperties":false,"required":["ics","name"],"properties":{"ics":{"type":"string","minLength":1},"name":{"$ref":"#/$defs/Name"}}},"FreezeException":{"title":"FreezeException","type":"object","additionalProperties":false,"required":["freeze","approved-by","reason","expires"],"properties":{"freeze":{"$ref":"#/$defs/Name"},"types":{"type":"array","items":{"$ref":"#/$defs/ReleaseClass"},"minItems":1,"uniqueItems":true},"release":{"type":"string","minLength":1},"approved-by":{"type":"string","minLength":1},"reason":{"type":"string","minLength":1},"expires":{"type":"string","format":"date"}}},"Conflicts":{"title":"PolicyConflicts","type":"object","additionalProperties":false,"properties":{"shared-resources":{"type":"string","enum":["allow","deny"]}}},"Window":{"title":"PolicyWindow","type":"object","additionalProperties":false,"required":["days","hours"],"properties":{"days":{"type":"string","pattern":"^(?:mon|tue|wed|thu|fri|sat|sun)(?:[,-](?:mon|tue|wed|thu|fri|sat|sun))*$"},"hours":{"type":"string","pattern":"^(?:[01]\\d|2[0-3]):[0-5]\\d-(?:(?:[01]\\d|2[0-3]):[0-5]\\d|24:00)$"},"timezone":{"$ref":"#/$defs/ZoneName"}}},"FreezeClasses":{"title":"FreezeClasses","type":"array","items":{"$ref":"#/$defs/ReleaseClass"},"uniqueItems":true},"FreezeKind":{"type":"string","enum":["feature","code","deploy"]},"DatedFreeze":{"title":"DatedFreeze","type":"object","additionalProperties":false,"required":["from","name","to"],"properties":{"from":{"type":"string","format":"date"},"to":{"type":"string","format":"date"},"name":{"$ref":"#/$defs/Name"},"allow":{"$ref":"#/$defs/FreezeClasses"},"kind":{"$ref":"#/$defs/FreezeKind"},"types":{"type":"array","items":{"$ref":"#/$defs/ReleaseClass"},"minItems":1,"uniqueItems":true},"branches":{"$ref":"#/$defs/BranchNames"},"environments":{"type":"array","items":{"$ref":"#/$defs/EnvironmentName"},"minItems":1,"uniqueItems":true},"timezone":{"$ref":"#/$defs/ZoneName"}}},"RecurringFreeze":{"title":"RecurringFreeze","type":"object","additionalProperties":false,"required":["rrule","name","for"],"properties":{"rrule":{"$ref":"#/$defs/RecurrenceRule"},"for":{"$ref":"#/$defs/Duration"},"starts":{"type":"string","format":"date"},"name":{"$ref":"#/$defs/Name"},"allow":{"$ref":"#/$defs/FreezeClasses"},"kind":{"$ref":"#/$defs/FreezeKind"},"types":{"type":"array","items":{"$ref":"#/$defs/ReleaseClass"},"minItems":1,"uniqueItems":true},"branches":{"$ref":"#/$defs/BranchNames"},"environments":{"type":"array","items":{"$ref":"#/$defs/EnvironmentName"},"minItems":1,"uniqueItems":true},"timezone":{"$ref":"#/$defs/ZoneName"}}},"CalendarFileFreeze":{"title":"CalendarFileFreeze","type":"object","additionalProperties":false,"required":["ics","name"],"properties":{"ics":{"type":"string","minLength":1},"name":{"$ref":"#/$defs/Name"},"allow":{"$ref":"#/$defs/FreezeClasses"},"kind":{"$ref":"#/$defs/FreezeKind"},"types":{"type":"array","items":{"$ref":"#/$defs/ReleaseClass"},"minItems":1,"uniqueItems":true},"branches":{"$ref":"#/$defs/BranchNames"},"environments":{"type":"array","items":{"$ref":"#/$defs/EnvironmentName"},"minItems":1,"uniqueItems":true},"timezone":{"$ref":"#/$defs/ZoneName"}}},"HolidayFreeze":{"title":"HolidayFreeze","type":"object","additionalProperties":false,"required":["holidays","name","valid-until"],"properties":{"holidays":{"type":"string","pattern":"^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$"},"valid-until":{"type":"string","format":"date"},"days":{"type":"array","items":{"type":"string","format":"date"},"minItems":1,"uniqueItems":true},"name":{"$ref":"#/$defs/Name"},"allow":{"$ref":"#/$defs/FreezeClasses"},"kind":{"$ref":"#/$defs/FreezeKind"},"types":{"type":"array","items":{"$ref":"#/$defs/ReleaseClass"},"minItems":1,"uniqueItems":true},"branches":{"$ref":"#/$defs/BranchNames"},"environments":{"type":"array","items":{"$ref":"#/$defs/EnvironmentName"},"minItems":1,"uniqueItems":true},"timezone":{"$ref":"#/$defs/ZoneName"}}},"Metrics":{"title":"MetricsPolicy","type":"object","additionalProperties":false,"properties":{"prometheus":{"type":"string","minLength":1},"sources":{"type":"object","propertyNames":{"$ref":"#/$defs/Name"},"additionalProperties":{"if":{"type":"object","anyOf":[{"type":"object","properties":{"datadog":{}},"required":["datadog"]}]},"then":{"$ref":"#/$defs/DatadogSource"},"else":{"if":{"type":"object","anyOf":[{"type":"object","properties":{"new-relic":{}},"required":["new-relic"]}]},"then":{"$ref":"#/$defs/NewRelicSource"},"else":{"if":{"type":"object","anyOf":[{"type":"object","properties":{"cloudwatch":{}},"required":["cloudwatch"]}]},"then":{"$ref":"#/$defs/CloudWatchSource"},"else":{"if":{"type":"object","anyOf":[{"type":"object","properties":{"graphite":{}},"required":["graphite"]}]},"then":{"$ref":"#/$defs/GraphiteSource"},"else":{"if":{"type":"object","anyOf":[{"type":"object","properties":{"influxdb":{}},"required":["influxdb"]}]},"then":{"$ref":"#/$defs/InfluxSource"},"else":{"if":{"type":"object","anyOf":[{"type":"object","properties":{"loki":{}},"required":["loki"]}]},"then":{"$ref":"#/$defs/LokiSource"},"else":{"if":{"type":"object","anyOf":[{"type":"object","properties":{"elasticsearch":{}},"required":["elasticsearch"]}]},"then":{"$ref":"#/$defs/ElasticsearchSource"},"else":{"if":{"type":"object","anyOf":[{"type":"object","properties":{"http":{}},"required":["http"]}]},"then":{"$ref":"#/$defs/HttpSource"},"else":{"if":{"type":"object","anyOf":[{"type":"object","properties":{"file":{}},"required":["file"]}]},"then":{"$ref":"#/$defs/FileSource"},"else":{"if":{"type":"object","anyOf":[{"type":"object","properties":{"issues":{}},"required":["issues"]}]},"then":{"$ref":"#/$defs/IssuesSource"},"else":{"if":{"type":"object","anyOf":[{"type":"object","properties":{"alertmanager":{}},"required":["alertmanager"]}]},"then":{"$ref":"#/$defs/AlertmanagerSource"},"else":{"$ref":"#/$defs/PrometheusSource"}}}}}}}}}}}}},"replica":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_.-]*$"},"region":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_.-]*$"},"tracks":{"$ref":"#/$defs/Tracks"},"ingestion-delay":{"$ref":"#/$defs/Duration"},"service":{"type":"string","minLength":1},"queries":{"type":"object","propertyNames":{"$ref":"#/$defs/Name"},"additionalProperties":{"if":{"type":"object","anyOf":[{"type":"object","properties":{"histogram":{}},"required":["histogram"]}]},"then":{"$ref":"#/$defs/HistogramQuery"},"else":{"if":{"type":"object","anyOf":[{"type":"object","properties":{"gauge":{}},"required":["gauge"]}]},"then":{"$ref":"#/$defs/GaugeQuery"},"else":{"$ref":"#/$defs/RatioQuery"}}}},"judge":{"$ref":"#/$defs/Judge"},"slos":{"type":"array","items":{"$ref":"#/$defs/Slo"}}}},"SourceName":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_-]*$"},"SecretName":{"type":"string","pattern":"^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$"},"Tracks":{"title":"MetricTracks","type":"object","additionalProperties":false,"properties":{"canary":{"type":"string","minLength":1,"maxLength":128},"stable":{"type":"string","minLength":1,"maxLength":128}}},"SourceAuth":{"title":"SourceAuth","type":"object","additionalProperties":false,"minProperties":1,"maxProperties":2,"properties":{"bearer":{"$ref":"#/$defs/SecretName"},"api-key":{"$ref":"#/$defs/SecretName"},"user":{"type":"string","minLength":1},"password":{"$ref":"#/$defs/SecretName"}},"dependentRequired":{"user":["password"],"password":["user"]}},"SourceTls":{"title":"SourceTls","type":"object","additionalProperties":false,"minProperties":1,"properties":{"ca":{"$ref":"#/$defs/SecretName"},"cert":{"$ref":"#/$defs/SecretName"},"key":{"$ref":"#/$defs/SecretName"}},"dependentRequired":{"cert":["key"],"key":["cert"]}},"PrometheusSource":{"title":"PrometheusSource","type":"object","additionalProperties":false,"required":["prometheus"],"properties":{"prometheus":{"type":"string","minLength":1},"auth":{"$ref":"#/$defs/SourceAuth"},"tls":{"$ref":"#/$defs/SourceTls"},"tenant":{"type":"string","minLength":1}}},"DatadogSource":{"title":"DatadogSource","type":"object","additionalProperties":false,"required":["datadog"],"properties":{"datadog":{"type":"string","minLength":1},"api-key":{"$ref":"#/$defs/SecretName"},"app-key":{"$ref":"#/$defs/SecretName"}}},"NewRelicSource":{"title":"NewRelicSource","type":"object","additionalProperties":false,"required":["new-relic"],"properties":{"new-relic":{"type":"integer","minimum":1},"url":{"type":"string","minLength":1},"api-key":{"$ref":"#/$defs/SecretName"}}},"CloudWatchSource":{"title":"CloudWatchSource","type":"object","additionalProperties":false,"required":["cloudwatch"],"properties":{"cloudwatch":{"type":"string","minLength":1,"pattern":"^[a-z]{2}(-[a-z]+)+-\\d$"},"url":{"type":"string","minLength":1}}},"GraphiteSource":{"title":"GraphiteSource","type":"object","additionalProperties":false,"required":["graphite"],"properties":{"graphite":{"type":"string","minLength":1},"auth":{"$ref":"#/$defs/SourceAuth"},"tls":{"$ref":"#/$defs/SourceTls"}}},"InfluxSource":{"title":"InfluxSource","type":"object","additionalProperties":false,"required":["influxdb"],"properties":{"influxdb":{"type":"string","minLength":1},"org":{"type":"string","minLength":1},"database":{"type":"string","minLength":1},"token":{"$ref":"#/$defs/SecretName"},"tls":{"$ref":"#/$defs/SourceTls"}}},"LokiSource":{"title":"LokiSource","type":"object","additionalProperties":false,"required":["loki"],"properties":{"loki":{"type":"string","minLength":1},"auth":{"$ref":"#/$defs/SourceAuth"},"tls":{"$ref":"#/$defs/SourceTls"},"tenant":{"type":"string","minLength":1}}},"ElasticsearchSource":{"title":"ElasticsearchSource","type":"object","additionalProperties":false,"required":["elasticsearch","index"],"properties":{"elasticsearch":{"type":"string","minLength":1},"index":{"type":"string","minLength":1,"pattern":"^[a-z0-9][a-z0-9_.*,-]*$"},"time":{"type":"string","minLength":1},"auth":{"$ref":"#/$defs/SourceAuth"},"tls":{"$ref":"#/$defs/SourceTls"}}},"HttpSource":{"title":"HttpSource","type":"object","additionalProperties":false,"required":["http"],"properties":{"http":{"type":"string","minLength":1},"at":{"type":"string","pattern":"^(/.*)?$"},"time":{"type":"string","minLength":1},"value":{"type":"string","minLength":1},"auth":{"$ref":"#/$defs/SourceAuth"},"tls":{"$ref":"#/$defs/SourceTls"}}},"FileSource":{"title":"FileSource","type":"object","additionalProperties":false,"required":["file"],"properties":{"file":{"type":"string","minLength":1},"format":{"type":"string","enum":["json","csv","otlp","openmetrics"]}}},"IssuesSource":{"title":"IssuesSource","type":"object","additionalProperties":false,"required":["issues"],"properties":{"issues":{"const":true}}},"AlertmanagerSource":{"title":"AlertmanagerSource","type":"object","additionalProperties":false,"required":["alertmanager"],"properties":{"alertmanager":{"type":"string","minLength":1},"auth":{"$ref":"#/$defs/SourceAuth"},"tls":{"$ref":"#/$defs/SourceTls"}}},"Tolerance":{"type":["number","string"],"minimum":1,"pattern":"^\\d+(?:\\.\\d+)?%$"},"WorseWay":{"type":"string","enum":["up","down"]},"Critical":{"type":"boolean"},"RatioQuery":{"title":"RatioQuery","type":"object","additionalProperties":false,"required":["bad","all"],"properties":{"bad":{"type":"string","minLength":1},"all":{"type":"string","minLength":1},"source":{"$ref":"#/$defs/SourceName"},"tolerate":{"$ref":"#/$defs/Tolerance"},"worse":{"$ref":"#/$defs/WorseWay"},"critical":{"$ref":"#/$defs/Critical"}}},"HistogramQuery":{"title":"HistogramQuery","type":"object","additionalProperties":false,"required":["histogram"],"properties":{"histogram":{"type":"string","minLength":1},"quantile":{"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1},"source":{"$ref":"#/$defs/SourceName"},"tolerate":{"$ref":"#/$defs/Tolerance"},"worse":{"$ref":"#/$defs/WorseWay"},"critical":{"$ref":"#/$defs/Critical"}}},"GaugeQuery":{"title":"GaugeQuery","type":"object","additionalProperties":false,"required":["gauge"],"properties":{"gauge":{"type":"string","minLength":1},"source":{"$ref":"#/$defs/SourceName"},"tolerate":{"$ref":"#/$defs/Tolerance"},"worse":{"$ref":"#/$defs/WorseWay"},"leak":{"type":"boolean"},"critical":{"$ref":"#/$defs/Critical"}}},"Judge":{"title":"PolicyJudge","type":"object","additionalProperties":false,"properties":{"method":{"type":"string","enum":["sequential","kayenta"]},"alpha":{"$ref":"#/$defs/Ratio"},"unsafe":{"type":"number","exclusiveMinimum":1},"on-inconclusive":{"type":"string","enum":["hold","rollback"]},"no-data":{"type":"string","enum":["hold","rollback"]},"warmup":{"$ref":"#/$defs/Duration"},"warmup-credit":{"type":"number","minimum":1},"history":{"$ref":"#/$defs/Duration"},"latency":{"type":"string","enum":["mean","slow","strict"]},"kayenta":{"type":"object","additionalProperties":false,"properties":{"pass":{"type":"number","minimum":0,"maximum":100},"marginal":{"type":"number","minimum":0,"maximum":100}}}}},"Slo":{"title":"PolicySlo","type":"object","additionalProperties":false,"required":["id","objective","over","bad","all"],"properties":{"id":{"$ref":"#/$defs/Name"},"objective":{"$ref":"#/$defs/Ratio"},"over":{"$ref":"#/$defs/Duration"},"bad":{"type":"string","minLength":1},"all":{"type":"string","minLength":1}}},"Rollouts":{"title":"RolloutsPolicy","type":"object","propertyNames":{"$ref":"#/$defs/Name"},"additionalProperties":{"$ref":"#/$defs/Rollout"},"properties":{"use":{"$ref":"#/$defs/SetName"},"regions":{"$ref":"#/$defs/Regions"},"traffic":{"$ref":"#/$defs/Traffic"},"locks":{"$ref":"#/$defs/RolloutLocks"},"deployments":{"enum":["auto","stages","off"]},"abort-label":{"type":"string","minLength":1,"maxLength":50},"abort-on-rejection":{"type":"boolean"},"settle":{"$ref":"#/$defs/Duration"},"max-stage":{"$ref":"#/$defs/Duration"}}},"RolloutLocks":{"title":"RolloutLocksPolicy","type":"object","additionalProperties":false,"required":["repository"],"properties":{"repository":{"type":"string","maxLength":300,"pattern":"^(?:[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]+|(?:https|ssh)://(?:[A-Za-z0-9][A-Za-z0-9._-]*@)?[A-Za-z0-9][A-Za-z0-9.-]*(?::[0-9]{1,5})?/[A-Za-z0-9._~/-]+|file:///[^\\s]+)$"},"ref":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$"},"token":{"$ref":"#/$defs/SecretName"},"ttl":{"$ref":"#/$defs/Duration"},"limit":{"type":"integer","minimum":1}}},"Rollout":{"title":"PolicyRollout","type":"array","items":{"$ref":"#/$defs/RolloutStage"},"minItems":1},"RolloutStage":{"title":"RolloutStage","type":"object","additionalProperties":false,"required":["to"],"properties":{"to":{"$ref":"#/$defs/Ratio"},"for":{"$ref":"#/$defs/Duration"},"approve":{"$ref":"#/$defs/Approve"}}},"Regions":{"title":"PolicyRegions","type":"object","additionalProperties":false,"required":["order"],"properties":{"order":{"type":"array","items":{"type":"string","minLength":1},"minItems":1,"uniqueItems":true},"stop":{"type":"string","enum":["any"]}}},"Traffic":{"title":"PolicyTraffic","type":"object","additionalProperties":false,"required":["apply","observe","rollback"],"properties":{"apply":{"type":"string","minLength":1},"observe":{"type":"string","minLength":1},"rollback":{"type":"string","minLength":1}}},"Triggers":{"title":"PolicyTriggers","type":"object","propertyNames":{"pattern":"^[^\\s](?:.*[^\\s])?$"},"additionalProperties":{"$ref":"#/$defs/MetricCondition"},"minProperties":1},"Rollback":{"title":"RollbackPolicy","type":"object","additionalProperties":false,"properties":{"use":{"$ref":"#/$defs/SetName"},"when":{"$ref":"#/$defs/Triggers"},"prepare-when":{"$ref":"#/$defs/Triggers"},"run":{"$ref":"#/$defs/RollbackRun"},"on-failure":{"type":"array","items":{"$ref":"#/$defs/RollbackMethod"},"minItems":1},"within":{"$ref":"#/$defs/Duration"},"rehearsed-within":{"$ref":"#/$defs/Duration"},"data":{"type":"string","enum":["reversible","forward-only"]},"forward":{"$ref":"#/$defs/RollbackRun"},"validate":{"$ref":"#/$defs/RollbackValidation"},"manual-when":{"type":"array","items":{"type":"string","minLength":1,"maxLength":300},"minItems":1},"fallback":{"type":"string","minLength":1,"maxLength":1000},"data-recovery":{"type":"string","minLength":1,"maxLength":1000},"contacts":{"type":"array","items":{"type":"string","minLength":1,"maxLength":200},"minItems":1},"runbooks":{"$ref":"#/$defs/RollbackRunbooks"}}},"RollbackMethod":{"title":"PolicyRollbackMethod","type":"object","additionalProperties":false,"required":["method","command"],"properties":{"method":{"type":"string","enum":["traffic","image","flag","failover"]},"command":{"type":"string","minLength":1}}},"RollbackValidation":{"title":"RollbackValidationPolicy","type":"object","additionalProperties":false,"properties":{"for":{"$ref":"#/$defs/Duration"},"health":{"$ref":"#/$defs/HealthProof"},"response":{"$ref":"#/$defs/ValidationProof"},"errors":{"$ref":"#/$defs/ValidationProof"},"business":{"$ref":"#/$defs/ValidationProof"},"users":{"$ref":"#/$defs/ValidationProof"},"data":{"$ref":"#/$defs/ValidationProof"}}},"ValidationProof":{"title":"PolicyValidationProof","if":{"type":"string"},"then":{"type":"string","enum":["person"]},"else":{"if":{"type":"object"},"then":{"$ref":"#/$defs/Triggers"},"else":{"type":["string","object"]}}},"HealthProof":{"title":"PolicyHealthProof","if":{"type":"string"},"then":{"type":"string","enum":["observe","person"]},"else":{"if":{"type":"object"},"then":{"$ref":"#/$defs/Triggers"},"else":{"type":["string","object"]}}},"RollbackRunbooks":{"title":"PolicyRollbackRunbooks","type":"object","additionalProperties":false,"minProperties":1,"properties":{"worse":{"$ref":"#/$defs/RunbookAddress"},"traffic":{"$ref":"#/$defs/RunbookAddress"},"stopped":{"$ref":"#/$defs/RunbookAddress"},"rollback-failed":{"$ref":"#/$defs/RunbookAddress"},"any":{"$ref":"#/$defs/RunbookAddress"}}},"RunbookAddress":{"type":"string","pattern":"^https://[!-~]+$","maxLength":500},"RollbackRun":{"title":"PolicyWorkflowRun","type":"object","additionalProperties":false,"required":["workflow"],"properties":{"workflow":{"type":"string","pattern":"^[A-Za-z0-9._-]+\\.ya?ml$"},"inputs":{"type":"object","maxProperties":25,"propertyNames":{"$ref":"#/$defs/Name"},"additionalProperties":{"type":"string"}}}},"Verify":{"title":"VerifyPolicy","type":"object","additionalProperties":false,"properties":{"use":{"$ref":"#/$defs/SetName"},"windows":{"$ref":"#/$defs/VerifyWindows"},"checks":{"type":"array","items":{"if":{"type":"object","anyOf":[{"type":"object","properties":{"slo":{}},"required":["slo"]}]},"then":{"$ref":"#/$defs/SloCheck"},"else":{"$ref":"#/$defs/StatusCheck"}}},"success":{"type":"object","propertyNames":{"$ref":"#/$defs/Name"},"additionalProperties":{"$ref":"#/$defs/SuccessCriterion"}},"on-call":{"type":"string","enum":["optional","required"]},"on-fail":{"type":"string","enum":["alert","prepare","rollback"]}}},"VerifyWindows":{"title":"PolicyVerifyWindows","type":"object","additionalProperties":false,"properties":{"immediate":{"$ref":"#/$defs/Duration"},"short":{"$ref":"#/$defs/Duration"},"medium":{"$ref":"#/$defs/Duration"},"long":{"$ref":"#/$defs/Duration"}}},"StatusCheck":{"title":"PolicyStatusCheck","type":"object","additionalProperties":false,"required":["check","id"],"properties":{"id":{"$ref":"#/$defs/Name"},"check":{"type":"string","minLength":1}}},"SloCheck":{"title":"PolicySloCheck","type":"object","additionalProperties":false,"required":["slo","id"],"properties":{"id":{"$ref":"#/$defs/Name"},"slo":{"$ref":"#/$defs/SloName"}}},"SuccessCriterion":{"title":"PolicySuccessCriterion","if":{"type":"string"},"then":{"type":"string","minLength":1,"maxLength":1000},"else":{"if":{"type":"object"},"then":{"$ref":"#/$defs/DatedCriterion"},"else":{"type":["string","object"]}}},"DatedCriterion":{"title":"PolicyDatedCriterion","type":"object","additionalProperties":false,"required":["at","require"],"properties":{"at":{"$ref":"#/$defs/Duration"},"require":{"$ref":"#/$defs/MetricCondition"}}},"Kpis":{"title":"KpisPolicy","type":"object","propertyNames":{"$ref":"#/$defs/Name"},"additionalProperties":{"$ref":"#/$defs/Kpi"},"properties":{"use":{"$ref":"#/$defs/SetName"}}},"Kpi":{"title":"PolicyKpi","type":"object","additionalProperties":false,"properties":{"target":{"$ref":"#/$defs/MetricCondition"},"benchmark":{"$ref":"#/$defs/MetricCondition"},"over":{"$ref":"#/$defs/Duration"},"from":{"type":"string","enum":["records","manual"]}}},"Incidents":{"title":"IncidentsPolicy","type":"object","additionalProperties":false,"properties":{"use":{"$ref":"#/$defs/SetName"},"P0":{"$ref":"#/$defs/Incident"},"P1":{"$ref":"#/$defs/Incident"},"P2":{"$ref":"#/$defs/Incident"},"P3":{"$ref":"#/$defs/Incident"}}},"Incident":{"title":"PolicyIncident","type":"object","additionalProperties":false,"required":["respond","action"],"properties":{"respond":{"$ref":"#/$defs/Duration"},"action":{"type":"string","enum":["next-release","monitor","consider-rollback","rollback"]}}},"Communication":{"title":"PolicyCommunication","type":"object","additionalProperties":false,"required":["audience"],"properties":{"audience":{"$ref":"#/$defs/Name"},"before":{"$ref":"#/$defs/Name"},"during":{"$ref":"#/$defs/Name"},"after":{"$ref":"#/$defs/Name"},"to":{"type":"array","items":{"type":"string","enum":["mail","chat","webhook","release","status-page","comment","issue"]},"uniqueItems":true},"types":{"type":"array","items":{"$ref":"#/$defs/ReleaseClass"},"minItems":1,"uniqueItems":true}}},"Record":{"title":"RecordPolicy","type":"object","additionalProperties":false,"properties":{"ref":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$"},"store":{"type":"string","enum":["auto","github","remote","local"]},"attest":{"type":"boolean"},"signed":{"type":"boolean"},"keep":{"$ref":"#/$defs/Retention"},"keep-others":{"$ref":"#/$defs/RecordKeepOthers"},"completeness":{"$ref":"#/$defs/RecordCompletenessRules"},"audit":{"$ref":"#/$defs/RecordAudit"},"adopt-within":{"$ref":"#/$defs/Duration"}}},"RecordKeepOthers":{"title":"RecordKeepOthersPolicy","type":"object","additionalProperties":false,"properties":{"approvers":{"$ref":"#/$defs/Retention"},"artifacts":{"$ref":"#/$defs/Retention"},"reports":{"$ref":"#/$defs/Retention"},"series":{"$ref":"#/$defs/Retention"}}},"RecordCompletenessRules":{"title":"RecordCompletenessRules","type":"object","additionalProperties":false,"properties":{"require":{"type":"array","items":{"type":"string","enum":["commit","build","artifact","policy","tests","scans","attestation","approval","decision","publication","environment","deployment","observation","verification"]},"minItems":1,"uniqueItems":true}}},"RecordAudit":{"title":"RecordAuditPolicy","type":"object","additionalProperties":false,"properties":{"within":{"$ref":"#/$defs/Retention"},"tags":{"type":"array","items":{"type":"string","minLength":1,"maxLength":200}}}},"ResultName":{"type":"string","pattern":"^[a-z][a-z0-9-]*(?:@[A-Za-z0-9][A-Za-z0-9_-]*)?$"},"ResultNames":{"title":"PolicyResultNames","type":"array","items":{"$ref":"#/$defs/ResultName"},"uniqueItems":true},"DecisionRequire":{"title":"PolicyDecisionRequire","type":"object","additionalProperties":false,"properties":{"all":{"$ref":"#/$defs/ResultNames"},"major":{"$ref":"#/$defs/ResultNames"},"minor":{"$ref":"#/$defs/ResultNames"},"patch":{"$ref":"#/$defs/ResultNames"},"hotfix":{"$ref":"#/$defs/ResultNames"},"docs":{"$ref":"#/$defs/ResultNames"}}},"DecisionCriterion":{"title":"PolicyDecisionCriterion","type":"object","additionalProperties":false,"required":["id","item"],"properties":{"id":{"$ref":"#/$defs/Name"},"group":{"$ref":"#/$defs/Name"},"item":{"type":"string","minLength":1,"maxLength":300},"result":{"$ref":"#/$defs/ResultName"},"gate":{"$ref":"#/$defs/GateName"},"check":{"type":"string","minLength":1},"attested-by":{"$ref":"#/$defs/RoleName"},"max-age":{"$ref":"#/$defs/Duration"},"level":{"type":"string","enum":["minor","critical"]}}},"DecisionRules":{"title":"DecisionPolicy","type":"object","additionalProperties":false,"properties":{"use":{"$ref":"#/$defs/SetName"},"require":{"$ref":"#/$defs/DecisionRequire"},"minor":{"type":"array","items":{"$ref":"#/$defs/Name"},"uniqueItems":true},"criteria":{"type":"array","items":{"$ref":"#/$defs/DecisionCriterion"}},"checklists":{"type":"array","items":{"$ref":"#/$defs/ChecklistName"},"uniqueItems":true},"people":{"type":"array","items":{"$ref":"#/$defs/RoleName"},"uniqueItems":true},"accept":{"type":"array","items":{"$ref":"#/$defs/RoleName"},"uniqueItems":true},"outcomes":{"type":"array","items":{"type":"string","enum":["conditional","delay","cancel"]},"uniqueItems":true},"max-age":{"$ref":"#/$defs/Duration"},"reconfirm-at":{"$ref":"#/$defs/Duration"}}},"Overrides":{"title":"OverridesPolicy","type":"object","additionalProperties":false,"required":["approve"],"properties":{"approve":{"$ref":"#/$defs/Approve"},"require":{"type":"array","items":{"type":"string","enum":["reason","expires","incident-link"]},"uniqueItems":true},"opens":{"type":"string","enum":["none","post-mortem"]},"file":{"type":"string","minLength":1}}},"PolicyDocument":{"title":"PolicyDocument","type":"object","additionalProperties":false,"properties":{"project":{"type":"string","minLength":1},"owner":{"$ref":"#/$defs/RoleName"},"release-manager":{"$ref":"#/$defs/RoleName"},"devops-lead":{"$ref":"#/$defs/RoleName"},"cadence":{"$ref":"#/$defs/Duration"},"last-validated":{"type":"string","format":"date"}}},"RasciActivity":{"title":"PolicyRasciActivity","type":"object","additionalProperties":false,"required":["activity","accountable","responsible"],"properties":{"activity":{"$ref":"#/$defs/Name"},"accountable":{"$ref":"#/$defs/RoleName"},"responsible":{"type":"array","items":{"$ref":"#/$defs/RoleName"},"minItems":1,"uniqueItems":true},"support":{"type":"array","items":{"$ref":"#/$defs/RoleName"},"uniqueItems":true},"consulted":{"type":"array","items":{"$ref":"#/$defs/RoleName"},"uniqueItems":true},"informed":{"type":"array","items":{"$ref":"#/$defs/RoleName"},"uniqueItems":true}}},"Lint":{"title":"PolicyLint","type":"object","additionalProperties":false,"properties":{"disable":{"type":"array","items":{"$ref":"#/$defs/DisabledRule"}}}},"DisabledRule":{"title":"PolicyDisabledRule","type":"object","additionalProperties":false,"required":["rule","reason"],"properties":{"rule":{"$ref":"#/$defs/Name"},"reason":{"type":"string","minLength":10},"until":{"type":"string","format":"date"}}},"Bump":{"title":"PolicyBump","type":"string","enum":["none","patch","minor","major"]},"PackageNames":{"title":"PackageNames","type":"array","items":{"type":"string","minLength":1},"minItems":1,"uniqueItems":true},"DeclaredPackage":{"title":"DeclaredPackage","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"type":"string","minLength":1},"depends-on":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true}}},"Versioning":{"title":"VersioningPolicy","type":"object","additionalProperties":false,"properties":{"scheme":{"type":"string","enum":["semver","calver","pep440"]},"calver":{"type":"string","pattern":"^(YYYY|YY|0Y)(\\.(MM|0M|WW|0W|DD|0D|MICRO)){1,3}$"},"source":{"type":"string","enum":["conventional","changesets","labels"]},"bump":{"type":"object","additionalProperties":{"$ref":"#/$defs/Bump"},"propertyNames":{"pattern":"^[^():!\\s]+(\\([^)]+\\))?$"}},"labels":{"type":"object","additionalProperties":{"$ref":"#/$defs/Bump"}},"minimum":{"type":"string","enum":["none","patch"]},"before-1.0":{"type":"string","enum":["shift","semver","stay"]},"squash":{"type":"string","enum":["title","inner"]},"merges":{"type":"string","enum":["skip","read"]},"bots":{"type":"string","enum":["header","body"]},"quotes":{"type":"string","enum":["ignore","read"]},"unparsed":{"type":"string","enum":["allow","fail"]},"tag":{"type":"string","pattern":"\\{version\\}"},"packages":{"if":{"type":"string"},"then":{"type":"string","enum":["auto","none","npm","pnpm","cargo","maven","go","python"]},"else":{"if":{"type":"object"},"then":{"type":"object","additionalProperties":{"$ref":"#/$defs/DeclaredPackage"},"minProperties":1},"else":{"type":["string","object"]}}},"private":{"type":"string","enum":["version","ignore"]},"dependents":{"type":"string","enum":["none","patch"]},"peer":{"type":"string","enum":["out-of-range","always","never"]},"groups":{"type":"object","additionalProperties":false,"properties":{"fixed":{"type":"array","items":{"$ref":"#/$defs/PackageNames"}},"linked":{"type":"array","items":{"$ref":"#/$defs/PackageNames"}}}},"branches":{"type":"object","additionalProperties":{"type":"string","pattern":"^[0-9A-Za-z-]+$"}},"initial":{"type":"string","minLength":1},"since":{"type":"string","pattern":"^[0-9a-f]{7,64}$"},"force":{"type":"object","additionalProperties":false,"required":["version"],"properties":{"version":{"type":"string","minLength":1},"until":{"type":"string","format":"date"},"package":{"type":"string","minLength":1},"reason":{"type":"string"}}}}},"Notes":{"title":"NotesPolicy","type":"object","additionalProperties":false,"properties":{"sections":{"type":"object","additionalProperties":{"type":"string","minLength":1},"propertyNames":{"pattern":"^[^():!\\s]+(\\([^)]+\\))?$"}},"audiences":{"type":"object","additionalProperties":{"type":"array","items":{"type":"string","minLength":1},"minItems":1,"uniqueItems":true}},"require":{"type":"object","additionalProperties":{"type":"array","items":{"type":"string","enum":["migration-guide","breaking","security","known-issues","contributors"]},"minItems":1,"uniqueItems":true},"propertyNames":{"enum":["major","minor","patch","hotfix","docs"]}},"mentions":{"type":"string","enum":["none","link","plain"]},"contributors":{"type":"boolean"},"changelog":{"type":"string"}}}}};
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

const schema45 = {"title":"PolicyBoard","type":"object","additionalProperties":false,"required":["seats","quorum"],"properties":{"chair":{"$ref":"#/$defs/RoleName"},"seats":{"type":"array","items":{"$ref":"#/$defs/RoleName"},"minItems":1},"quorum":{"type":"integer","minimum":1},"scorecard":{"type":"array","items":{"$ref":"#/$defs/Name"},"uniqueItems":true},"meets":{"$ref":"#/$defs/RecurrenceRule"}}};
const schema46 = {"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_-]*$"};
const schema49 = {"type":"string","pattern":"^FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)(?:;(?:INTERVAL|COUNT|UNTIL|BYMONTH|BYMONTHDAY|BYDAY|BYYEARDAY|BYHOUR|BYMINUTE|BYSETPOS|WKST)=[A-Z0-9,+-]+)*$"};
const pattern10 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]*$", "u");
const pattern16 = new RegExp("^FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)(?:;(?:INTERVAL|COUNT|UNTIL|BYMONTH|BYMONTHDAY|BYDAY|BYYEARDAY|BYHOUR|BYMINUTE|BYSETPOS|WKST)=[A-Z0-9,+-]+)*$", "u");

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
if(!(((((key0 === "chair") || (key0 === "seats")) || (key0 === "quorum")) || (key0 === "scorecard")) || (key0 === "meets"))){
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
if(data.scorecard !== undefined){
let data4 = data.scorecard;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(typeof data5 === "string"){
if(!pattern10.test(data5)){
const err11 = {instancePath:instancePath+"/scorecard/" + i1,schemaPath:"#/$defs/Name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"}};
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
const err12 = {instancePath:instancePath+"/scorecard/" + i1,schemaPath:"#/$defs/Name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
let i2 = data4.length;
let j0;
if(i2 > 1){
outer0:
for(;i2--;){
for(j0 = i2; j0--;){
if(func0(data4[i2], data4[j0])){
const err13 = {instancePath:instancePath+"/scorecard",schemaPath:"#/properties/scorecard/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err14 = {instancePath:instancePath+"/scorecard",schemaPath:"#/properties/scorecard/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.meets !== undefined){
let data6 = data.meets;
if(typeof data6 === "string"){
if(!pattern16.test(data6)){
const err15 = {instancePath:instancePath+"/meets",schemaPath:"#/$defs/RecurrenceRule/pattern",keyword:"pattern",params:{pattern: "^FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)(?:;(?:INTERVAL|COUNT|UNTIL|BYMONTH|BYMONTHDAY|BYDAY|BYYEARDAY|BYHOUR|BYMINUTE|BYSETPOS|WKST)=[A-Z0-9,+-]+)*$"}};
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
const err16 = {instancePath:instancePath+"/meets",schemaPath:"#/$defs/RecurrenceRule/type",keyword:"type",params:{type: "string"}};
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
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema50 = {"title":"TypesPolicy","type":"object","additionalProperties":false,"properties":{"use":{"$ref":"#/$defs/SetName"},"major":{"$ref":"#/$defs/Type"},"minor":{"$ref":"#/$defs/Type"},"patch":{"$ref":"#/$defs/Type"},"hotfix":{"$ref":"#/$defs/Type"},"docs":{"$ref":"#/$defs/Type"}}};
const schema51 = {"type":"string","pattern":"^[a-z0-9][a-z0-9-]*$"};
const pattern17 = new RegExp("^[a-z0-9][a-z0-9-]*$", "u");
const schema52 = {"title":"PolicyType","type":"object","additionalProperties":false,"properties":{"when":{"$ref":"#/$defs/TypeCondition"},"cadence":{"$ref":"#/$defs/Duration"},"plan-ahead":{"$ref":"#/$defs/Duration"},"breaking":{"type":"string","enum":["allowed","refused"]},"approve":{"$ref":"#/$defs/Approve"},"board":{"$ref":"#/$defs/BoardName"},"gates":{"type":"array","items":{"$ref":"#/$defs/GateName"},"uniqueItems":true},"window":{"$ref":"#/$defs/WindowName"},"rollout":{"$ref":"#/$defs/RolloutName"},"verify":{"type":"string","pattern":"^(?:none|\\d+[mhdw]|P(?=\\d|T\\d)(?:\\d+W)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+S)?)?)$"},"announce":{"type":"string","enum":["none","internal","limited","public","immediate"]},"timebox":{"$ref":"#/$defs/Duration"},"needs-incident":{"type":"boolean"},"approvals-expire":{"$ref":"#/$defs/Duration"},"review-within":{"$ref":"#/$defs/Duration"},"tests":{"type":"array","items":{"$ref":"#/$defs/Name"},"uniqueItems":true},"documents":{"type":"array","items":{"$ref":"#/$defs/Name"},"uniqueItems":true},"plan":{"type":"array","items":{"type":"string","enum":["capacity","change-request","communication","delivery","dependencies","document","escalation","exposure","features","justification","measured-criteria","on-call","rasci","roles","scope","sign-off","success-criteria"]},"uniqueItems":true},"timeline":{"type":"array","items":{"type":"string","enum":["weeks-8","week-before","day-of-release"]},"uniqueItems":true},"scope-freeze":{"$ref":"#/$defs/Duration"},"trigger":{"type":"string","minLength":1,"maxLength":200},"automation":{"type":"string","enum":["manual","assisted","automatic"]},"strategy":{"type":"string","enum":["rolling","blue-green","canary","big-bang"]},"rollback":{"type":"string","enum":["automatic","confirmed","manual"]},"best-for":{"type":"string","minLength":1,"maxLength":200}}};
const schema55 = {"type":"string","pattern":"^(?:\\d+[mhdw]|P(?=\\d|T\\d)(?:\\d+W)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+S)?)?)$"};
const schema59 = {"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_-]*$"};
const schema60 = {"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_-]*$"};
const schema61 = {"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_-]*$"};
const schema62 = {"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_-]*$"};
const schema53 = {"title":"PolicyTypeCondition","type":"object","additionalProperties":false,"properties":{"only-paths":{"$ref":"#/$defs/Paths"}}};
const schema54 = {"title":"PolicyPaths","type":"array","items":{"type":"string","minLength":1},"minItems":1,"uniqueItems":true};

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

const schema57 = {"title":"PolicyApprove","type":"object","propertyNames":{"$ref":"#/$defs/RoleName"},"additionalProperties":{"type":"integer","minimum":1}};

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

const pattern18 = new RegExp("^(?:\\d+[mhdw]|P(?=\\d|T\\d)(?:\\d+W)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+S)?)?)$", "u");
const pattern25 = new RegExp("^(?:none|\\d+[mhdw]|P(?=\\d|T\\d)(?:\\d+W)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+S)?)?)$", "u");

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
if(!(func1.call(schema52.properties, key0))){
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
if(!pattern18.test(data1)){
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
if(!pattern18.test(data2)){
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
const err6 = {instancePath:instancePath+"/breaking",schemaPath:"#/properties/breaking/enum",keyword:"enum",params:{allowedValues: schema52.properties.breaking.enum}};
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
if(!pattern25.test(data10)){
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
const err20 = {instancePath:instancePath+"/announce",schemaPath:"#/properties/announce/enum",keyword:"enum",params:{allowedValues: schema52.properties.announce.enum}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.timebox !== undefined){
let data12 = data.timebox;
if(typeof data12 === "string"){
if(!pattern18.test(data12)){
const err21 = {instancePath:instancePath+"/timebox",schemaPath:"#/$defs/Duration/pattern",keyword:"pattern",params:{pattern: "^(?:\\d+[mhdw]|P(?=\\d|T\\d)(?:\\d+W)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+S)?)?)$"}};
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
const err22 = {instancePath:instancePath+"/timebox",schemaPath:"#/$defs/Duration/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data["needs-incident"] !== undefined){
if(typeof data["needs-incident"] !== "boolean"){
const err23 = {instancePath:instancePath+"/needs-incident",schemaPath:"#/properties/needs-incident/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data["approvals-expire"] !== undefined){
let data14 = data["approvals-expire"];
if(typeof data14 === "string"){
if(!pattern18.test(data14)){
const err24 = {instancePath:instancePath+"/approvals-expire",schemaPath:"#/$defs/Duration/pattern",keyword:"pattern",params:{pattern: "^(?:\\d+[mhdw]|P(?=\\d|T\\d)(?:\\d+W)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+S)?)?)$"}};
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
const err25 = {instancePath:instancePath+"/approvals-expire",schemaPath:"#/$defs/Duration/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data["review-within"] !== undefined){
let data15 = data["review-within"];
if(typeof data15 === "string"){
if(!pattern18.test(data15)){
const err26 = {instancePath:instancePath+"/review-within",schemaPath:"#/$defs/Duration/pattern",keyword:"pattern",params:{pattern: "^(?:\\d+[mhdw]|P(?=\\d|T\\d)(?:\\d+W)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+S)?)?)$"}};
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
const err27 = {instancePath:instancePath+"/review-within",schemaPath:"#/$defs/Duration/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.tests !== undefined){
let data16 = data.tests;
if(Array.isArray(data16)){
const len1 = data16.length;
for(let i2=0; i2<len1; i2++){
let data17 = data16[i2];
if(typeof data17 === "string"){
if(!pattern10.test(data17)){
const err28 = {instancePath:instancePath+"/tests/" + i2,schemaPath:"#/$defs/Name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"}};
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
const err29 = {instancePath:instancePath+"/tests/" + i2,schemaPath:"#/$defs/Name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
let i3 = data16.length;
let j1;
if(i3 > 1){
outer1:
for(;i3--;){
for(j1 = i3; j1--;){
if(func0(data16[i3], data16[j1])){
const err30 = {instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err31 = {instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.documents !== undefined){
let data18 = data.documents;
if(Array.isArray(data18)){
const len2 = data18.length;
for(let i4=0; i4<len2; i4++){
let data19 = data18[i4];
if(typeof data19 === "string"){
if(!pattern10.test(data19)){
const err32 = {instancePath:instancePath+"/documents/" + i4,schemaPath:"#/$defs/Name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"}};
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
const err33 = {instancePath:instancePath+"/documents/" + i4,schemaPath:"#/$defs/Name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
let i5 = data18.length;
let j2;
if(i5 > 1){
outer2:
for(;i5--;){
for(j2 = i5; j2--;){
if(func0(data18[i5], data18[j2])){
const err34 = {instancePath:instancePath+"/documents",schemaPath:"#/properties/documents/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
break outer2;
}
}
}
}
}
else {
const err35 = {instancePath:instancePath+"/documents",schemaPath:"#/properties/documents/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.plan !== undefined){
let data20 = data.plan;
if(Array.isArray(data20)){
const len3 = data20.length;
for(let i6=0; i6<len3; i6++){
let data21 = data20[i6];
if(typeof data21 !== "string"){
const err36 = {instancePath:instancePath+"/plan/" + i6,schemaPath:"#/properties/plan/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(!(((((((((((((((((data21 === "capacity") || (data21 === "change-request")) || (data21 === "communication")) || (data21 === "delivery")) || (data21 === "dependencies")) || (data21 === "document")) || (data21 === "escalation")) || (data21 === "exposure")) || (data21 === "features")) || (data21 === "justification")) || (data21 === "measured-criteria")) || (data21 === "on-call")) || (data21 === "rasci")) || (data21 === "roles")) || (data21 === "scope")) || (data21 === "sign-off")) || (data21 === "success-criteria"))){
const err37 = {instancePath:instancePath+"/plan/" + i6,schemaPath:"#/properties/plan/items/enum",keyword:"enum",params:{allowedValues: schema52.properties.plan.items.enum}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
let i7 = data20.length;
let j3;
if(i7 > 1){
const indices0 = {};
for(;i7--;){
let item0 = data20[i7];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j3 = indices0[item0];
const err38 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j3}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
break;
}
indices0[item0] = i7;
}
}
}
else {
const err39 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.timeline !== undefined){
let data22 = data.timeline;
if(Array.isArray(data22)){
const len4 = data22.length;
for(let i8=0; i8<len4; i8++){
let data23 = data22[i8];
if(typeof data23 !== "string"){
const err40 = {instancePath:instancePath+"/timeline/" + i8,schemaPath:"#/properties/timeline/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(!(((data23 === "weeks-8") || (data23 === "week-before")) || (data23 === "day-of-release"))){
const err41 = {instancePath:instancePath+"/timeline/" + i8,schemaPath:"#/properties/timeline/items/enum",keyword:"enum",params:{allowedValues: schema52.properties.timeline.items.enum}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
let i9 = data22.length;
let j4;
if(i9 > 1){
const indices1 = {};
for(;i9--;){
let item1 = data22[i9];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j4 = indices1[item1];
const err42 = {instancePath:instancePath+"/timeline",schemaPath:"#/properties/timeline/uniqueItems",keyword:"uniqueItems",params:{i: i9, j: j4}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
break;
}
indices1[item1] = i9;
}
}
}
else {
const err43 = {instancePath:instancePath+"/timeline",schemaPath:"#/properties/timeline/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data["scope-freeze"] !== undefined){
let data24 = data["scope-freeze"];
if(typeof data24 === "string"){
if(!pattern18.test(data24)){
const err44 = {instancePath:instancePath+"/scope-freeze",schemaPath:"#/$defs/Duration/pattern",keyword:"pattern",params:{pattern: "^(?:\\d+[mhdw]|P(?=\\d|T\\d)(?:\\d+W)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+S)?)?)$"}};
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
const err45 = {instancePath:instancePath+"/scope-freeze",schemaPath:"#/$defs/Duration/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.trigger !== undefined){
let data25 = data.trigger;
if(typeof data25 === "string"){
if(func2(data25) > 200){
const err46 = {instancePath:instancePath+"/trigger",schemaPath:"#/properties/trigger/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(func2(data25) < 1){
const err47 = {instancePath:instancePath+"/trigger",schemaPath:"#/properties/trigger/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/trigger",schemaPath:"#/properties/trigger/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.automation !== undefined){
let data26 = data.automation;
if(typeof data26 !== "string"){
const err49 = {instancePath:instancePath+"/automation",schemaPath:"#/properties/automation/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(!(((data26 === "manual") || (data26 === "assisted")) || (data26 === "automatic"))){
const err50 = {instancePath:instancePath+"/automation",schemaPath:"#/properties/automation/enum",keyword:"enum",params:{allowedValues: schema52.properties.automation.enum}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.strategy !== undefined){
let data27 = data.strategy;
if(typeof data27 !== "string"){
const err51 = {instancePath:instancePath+"/strategy",schemaPath:"#/properties/strategy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(!((((data27 === "rolling") || (data27 === "blue-green")) || (data27 === "canary")) || (data27 === "big-bang"))){
const err52 = {instancePath:instancePath+"/strategy",schemaPath:"#/properties/strategy/enum",keyword:"enum",params:{allowedValues: schema52.properties.strategy.enum}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.rollback !== undefined){
let data28 = data.rollback;
if(typeof data28 !== "string"){
const err53 = {instancePath:instancePath+"/rollback",schemaPath:"#/properties/rollback/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(!(((data28 === "automatic") || (data28 === "confirmed")) || (data28 === "manual"))){
const err54 = {instancePath:instancePath+"/rollback",schemaPath:"#/properties/rollback/enum",keyword:"enum",params:{allowedValues: schema52.properties.rollback.enum}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data["best-for"] !== undefined){
let data29 = data["best-for"];
if(typeof data29 === "string"){
if(func2(data29) > 200){
const err55 = {instancePath:instancePath+"/best-for",schemaPath:"#/properties/best-for/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(func2(data29) < 1){
const err56 = {instancePath:instancePath+"/best-for",schemaPath:"#/properties/best-for/minLength",keyword:"minLength",params:{limit: 1}};
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
const err57 = {instancePath:instancePath+"/best-for",schemaPath:"#/properties/best-for/type",keyword:"type",params:{type: "string"}};
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
const err58 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
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
if(!pattern17.test(data0)){
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

const schema69 = {"title":"ApprovalsPolicy","type":"object","propertyNames":{"$ref":"#/$defs/Name"},"additionalProperties":{"$ref":"#/$defs/ApprovalStage"},"properties":{"stages":{"type":"array","items":{"$ref":"#/$defs/Name"},"uniqueItems":true},"sources":{"type":"array","items":{"type":"string","enum":["environments","reviews","comments"]},"minItems":1,"uniqueItems":true},"rules":{"$ref":"#/$defs/ApprovalRules"},"delegations":{"type":"array","items":{"$ref":"#/$defs/Delegation"}}}};
const schema71 = {"title":"PolicyApprovalStage","type":"object","additionalProperties":false,"required":["roles"],"properties":{"roles":{"type":"array","items":{"$ref":"#/$defs/RoleName"},"minItems":1,"uniqueItems":true},"needs":{"type":"array","items":{"$ref":"#/$defs/GateName"},"uniqueItems":true},"allow-early":{"type":"boolean"},"expires":{"$ref":"#/$defs/Duration"}}};

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
if(!((((key0 === "roles") || (key0 === "needs")) || (key0 === "allow-early")) || (key0 === "expires"))){
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
if(data.needs !== undefined){
let data2 = data.needs;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i2=0; i2<len1; i2++){
let data3 = data2[i2];
if(typeof data3 === "string"){
if(!pattern10.test(data3)){
const err7 = {instancePath:instancePath+"/needs/" + i2,schemaPath:"#/$defs/GateName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"}};
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
const err8 = {instancePath:instancePath+"/needs/" + i2,schemaPath:"#/$defs/GateName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
let i3 = data2.length;
let j1;
if(i3 > 1){
outer1:
for(;i3--;){
for(j1 = i3; j1--;){
if(func0(data2[i3], data2[j1])){
const err9 = {instancePath:instancePath+"/needs",schemaPath:"#/properties/needs/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}};
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
const err10 = {instancePath:instancePath+"/needs",schemaPath:"#/properties/needs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data["allow-early"] !== undefined){
if(typeof data["allow-early"] !== "boolean"){
const err11 = {instancePath:instancePath+"/allow-early",schemaPath:"#/properties/allow-early/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.expires !== undefined){
let data5 = data.expires;
if(typeof data5 === "string"){
if(!pattern18.test(data5)){
const err12 = {instancePath:instancePath+"/expires",schemaPath:"#/$defs/Duration/pattern",keyword:"pattern",params:{pattern: "^(?:\\d+[mhdw]|P(?=\\d|T\\d)(?:\\d+W)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+S)?)?)$"}};
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
const err13 = {instancePath:instancePath+"/expires",schemaPath:"#/$defs/Duration/type",keyword:"type",params:{type: "string"}};
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
validate46.errors = vErrors;
return errors === 0;
}
validate46.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema76 = {"title":"PolicyApprovalRules","type":"object","additionalProperties":false,"properties":{"exclude":{"type":"array","items":{"type":"string","enum":["authors","last-pusher","trigger"]},"uniqueItems":true},"one-seat-each":{"type":"boolean"},"bind-to":{"type":"string","enum":["commit","digest"]},"expires":{"$ref":"#/$defs/Duration"},"veto":{"type":"array","items":{"$ref":"#/$defs/RoleName"},"uniqueItems":true},"same-tree-keeps":{"type":"boolean"},"member-for":{"$ref":"#/$defs/Duration"},"admin-bypass":{"type":"string","enum":["report","fail"]}}};

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
if(!((((((((key0 === "exclude") || (key0 === "one-seat-each")) || (key0 === "bind-to")) || (key0 === "expires")) || (key0 === "veto")) || (key0 === "same-tree-keeps")) || (key0 === "member-for")) || (key0 === "admin-bypass"))){
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
const err2 = {instancePath:instancePath+"/exclude/" + i0,schemaPath:"#/properties/exclude/items/enum",keyword:"enum",params:{allowedValues: schema76.properties.exclude.items.enum}};
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
const err7 = {instancePath:instancePath+"/bind-to",schemaPath:"#/properties/bind-to/enum",keyword:"enum",params:{allowedValues: schema76.properties["bind-to"].enum}};
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
if(!pattern18.test(data4)){
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
if(data["same-tree-keeps"] !== undefined){
if(typeof data["same-tree-keeps"] !== "boolean"){
const err14 = {instancePath:instancePath+"/same-tree-keeps",schemaPath:"#/properties/same-tree-keeps/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data["member-for"] !== undefined){
let data8 = data["member-for"];
if(typeof data8 === "string"){
if(!pattern18.test(data8)){
const err15 = {instancePath:instancePath+"/member-for",schemaPath:"#/$defs/Duration/pattern",keyword:"pattern",params:{pattern: "^(?:\\d+[mhdw]|P(?=\\d|T\\d)(?:\\d+W)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+S)?)?)$"}};
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
const err16 = {instancePath:instancePath+"/member-for",schemaPath:"#/$defs/Duration/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data["admin-bypass"] !== undefined){
let data9 = data["admin-bypass"];
if(typeof data9 !== "string"){
const err17 = {instancePath:instancePath+"/admin-bypass",schemaPath:"#/properties/admin-bypass/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!((data9 === "report") || (data9 === "fail"))){
const err18 = {instancePath:instancePath+"/admin-bypass",schemaPath:"#/properties/admin-bypass/enum",keyword:"enum",params:{allowedValues: schema76.properties["admin-bypass"].enum}};
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
validate48.errors = vErrors;
return errors === 0;
}
validate48.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema80 = {"title":"PolicyDelegation","type":"object","additionalProperties":false,"required":["from","to","role","until"],"properties":{"from":{"type":"integer","minimum":1},"to":{"type":"integer","minimum":1},"role":{"$ref":"#/$defs/RoleName"},"starts":{"type":"string","format":"date"},"until":{"type":"string","format":"date"},"reason":{"type":"string"}}};

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
if(!((((((key0 === "from") || (key0 === "to")) || (key0 === "role")) || (key0 === "starts")) || (key0 === "until")) || (key0 === "reason"))){
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
if(data.starts !== undefined){
let data3 = data.starts;
if(typeof data3 === "string"){
if(!(formats0.test(data3))){
const err11 = {instancePath:instancePath+"/starts",schemaPath:"#/properties/starts/format",keyword:"format",params:{format: "date"}};
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
const err12 = {instancePath:instancePath+"/starts",schemaPath:"#/properties/starts/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.until !== undefined){
let data4 = data.until;
if(typeof data4 === "string"){
if(!(formats0.test(data4))){
const err13 = {instancePath:instancePath+"/until",schemaPath:"#/properties/until/format",keyword:"format",params:{format: "date"}};
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
const err14 = {instancePath:instancePath+"/until",schemaPath:"#/properties/until/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.reason !== undefined){
if(typeof data.reason !== "string"){
const err15 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"}};
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
const err9 = {instancePath:instancePath+"/sources/" + i2,schemaPath:"#/properties/sources/items/enum",keyword:"enum",params:{allowedValues: schema69.properties.sources.items.enum}};
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

const schema82 = {"title":"PolicyUse","type":"object","additionalProperties":false,"required":["use"],"properties":{"use":{"$ref":"#/$defs/SetName"}}};

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
if(!pattern17.test(data0)){
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

const schema84 = {"title":"PolicyShortGate","type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"tests":{"$ref":"#/$defs/Condition"},"coverage":{"$ref":"#/$defs/Condition"},"findings":{"$ref":"#/$defs/Condition"},"vulnerabilities":{"$ref":"#/$defs/Condition"},"secrets":{"$ref":"#/$defs/Condition"},"licences":{"$ref":"#/$defs/Condition"},"load":{"$ref":"#/$defs/Condition"},"perf":{"$ref":"#/$defs/Condition"},"web":{"$ref":"#/$defs/Condition"},"duplication":{"$ref":"#/$defs/Condition"},"mutation":{"$ref":"#/$defs/Condition"},"complexity":{"$ref":"#/$defs/Condition"}}};
const schema85 = {"title":"PolicyCondition","if":{"type":"string"},"then":{"type":"string","minLength":1,"maxLength":1000},"else":{"if":{"type":"object"},"then":{"$ref":"#/$defs/CelCondition"},"else":{"type":["string","object"]}}};
const schema86 = {"title":"PolicyCelCondition","type":"object","additionalProperties":false,"required":["cel"],"properties":{"cel":{"type":"string","minLength":1,"maxLength":1000}}};

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
const err11 = {instancePath,schemaPath:"#/else/else/type",keyword:"type",params:{type: schema85.else.else.type}};
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
if(!(func1.call(schema84.properties, key0))){
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

const schema87 = {"title":"PolicyGate","type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"#/$defs/Name"},"stage":{"type":"string","enum":["development","integration","staging","production"]},"check":{"type":"string","minLength":1},"report":{"type":"string","minLength":1},"attested-by":{"$ref":"#/$defs/RoleName"},"checklist":{"$ref":"#/$defs/ChecklistName"},"require":{"$ref":"#/$defs/Condition"},"max-increase":{"type":"string","pattern":"^\\d+(?:\\.\\d+)?% vs baseline$"},"max-age":{"$ref":"#/$defs/Duration"},"level":{"type":"string","enum":["advisory","blocking"]},"trust":{"type":"string","enum":["D","C","B","A"]},"workflow":{"type":"string","minLength":1},"app":{"type":"integer","minimum":1},"min-sample":{"type":"integer","minimum":1},"no-worse":{"type":"array","items":{"type":"string","minLength":1,"maxLength":200},"uniqueItems":true},"slack":{"type":"string","pattern":"^\\d{1,2}(?:\\.\\d+)?%$"},"pairs":{"type":"integer","minimum":1,"maximum":1000},"licence-rules":{"$ref":"#/$defs/Licences"},"source":{"type":"string","minLength":1,"maxLength":200}}};
const schema90 = {"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_-]*$"};
const schema92 = {"title":"PolicyLicences","type":"object","additionalProperties":false,"minProperties":1,"properties":{"allow":{"type":"array","items":{"type":"string","minLength":1,"maxLength":200},"uniqueItems":true},"deny":{"type":"array","items":{"type":"string","minLength":1,"maxLength":200},"uniqueItems":true}}};
const pattern45 = new RegExp("^\\d+(?:\\.\\d+)?% vs baseline$", "u");
const pattern47 = new RegExp("^\\d{1,2}(?:\\.\\d+)?%$", "u");

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
if(!(func1.call(schema87.properties, key0))){
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
const err5 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/enum",keyword:"enum",params:{allowedValues: schema87.properties.stage.enum}};
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
if(!pattern45.test(data7)){
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
if(!pattern18.test(data8)){
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
const err19 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema87.properties.level.enum}};
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
const err21 = {instancePath:instancePath+"/trust",schemaPath:"#/properties/trust/enum",keyword:"enum",params:{allowedValues: schema87.properties.trust.enum}};
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
if(!pattern47.test(data16)){
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

const schema93 = {"title":"ChecklistsPolicy","type":"object","propertyNames":{"$ref":"#/$defs/Name"},"additionalProperties":{"$ref":"#/$defs/Checklist"},"properties":{"use":{"$ref":"#/$defs/SetName"}}};
const schema95 = {"title":"PolicyChecklist","type":"array","items":{"$ref":"#/$defs/ChecklistItem"},"minItems":1};
const schema96 = {"title":"PolicyChecklistItem","type":"object","additionalProperties":false,"required":["id","item"],"properties":{"id":{"$ref":"#/$defs/Name"},"item":{"type":"string","minLength":1,"maxLength":300},"check":{"type":"string","minLength":1},"gate":{"$ref":"#/$defs/GateName"},"attested-by":{"$ref":"#/$defs/RoleName"},"max-age":{"$ref":"#/$defs/Duration"}}};

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
if(!pattern18.test(data5)){
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
if(!pattern17.test(data1)){
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

const schema102 = {"title":"EnvironmentsPolicy","type":"object","propertyNames":{"$ref":"#/$defs/EnvironmentName"},"additionalProperties":{"$ref":"#/$defs/Environment"},"properties":{"use":{"$ref":"#/$defs/SetName"}}};
const schema103 = {"type":"string","pattern":"^[^\\s](?:.*[^\\s])?$"};
const pattern54 = new RegExp("^[^\\s](?:.*[^\\s])?$", "u");
const schema104 = {"title":"PolicyEnvironment","type":"object","additionalProperties":false,"properties":{"after":{"$ref":"#/$defs/EnvironmentName"},"entry":{"type":"array","items":{"$ref":"#/$defs/GateName"},"uniqueItems":true},"exit":{"type":"array","items":{"$ref":"#/$defs/GateName"},"uniqueItems":true},"production":{"type":"boolean"},"reviewers":{"type":"array","items":{"$ref":"#/$defs/RoleName"},"uniqueItems":true},"wait":{"$ref":"#/$defs/Duration"},"shared":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true},"rollout-stage":{"type":"integer","minimum":0,"maximum":99}}};

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
if(!((((((((key0 === "after") || (key0 === "entry")) || (key0 === "exit")) || (key0 === "production")) || (key0 === "reviewers")) || (key0 === "wait")) || (key0 === "shared")) || (key0 === "rollout-stage"))){
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
if(!pattern54.test(data0)){
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
if(!pattern18.test(data8)){
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
if(data["rollout-stage"] !== undefined){
let data11 = data["rollout-stage"];
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err22 = {instancePath:instancePath+"/rollout-stage",schemaPath:"#/properties/rollout-stage/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 99 || isNaN(data11)){
const err23 = {instancePath:instancePath+"/rollout-stage",schemaPath:"#/properties/rollout-stage/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data11 < 0 || isNaN(data11)){
const err24 = {instancePath:instancePath+"/rollout-stage",schemaPath:"#/properties/rollout-stage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
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
if(!pattern54.test(key0)){
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
if(!pattern17.test(data1)){
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

const schema111 = {"title":"RiskPolicy","type":"object","additionalProperties":false,"properties":{"use":{"$ref":"#/$defs/SetName"},"points":{"type":"array","items":{"$ref":"#/$defs/RiskPoint"}},"levels":{"type":"object","propertyNames":{"$ref":"#/$defs/Name"},"additionalProperties":{"$ref":"#/$defs/RiskLevel"}},"register":{"type":"string","minLength":1},"user-facing":{"$ref":"#/$defs/Paths"},"service":{"$ref":"#/$defs/RiskService"}}};
const schema124 = {"title":"RiskService","type":"object","additionalProperties":false,"properties":{"criticality":{"type":"string","enum":["low","medium","high"]},"traffic":{"type":"string","enum":["customer-facing","internal"]},"splits-traffic":{"type":"boolean"},"double-capacity":{"type":"boolean"},"simple-rollback":{"type":"boolean"},"owners":{"type":"integer","minimum":1},"touches":{"type":"array","items":{"type":"string","enum":["shared-infrastructure","shared-objectives","revenue","customer-data","compliance"]},"uniqueItems":true}}};
const schema113 = {"title":"PolicyRiskPoint","type":"object","additionalProperties":false,"required":["add","when"],"properties":{"add":{"type":"integer","minimum":1},"when":{"$ref":"#/$defs/RiskCondition"},"require":{"type":"array","items":{"$ref":"#/$defs/Name"},"uniqueItems":true}}};
const schema114 = {"title":"PolicyRiskCondition","type":"object","additionalProperties":false,"minProperties":1,"properties":{"paths":{"$ref":"#/$defs/Paths"},"lines-changed":{"$ref":"#/$defs/MetricCondition"},"error-budget-left":{"$ref":"#/$defs/MetricCondition"},"files-changed":{"$ref":"#/$defs/MetricCondition"},"recent-failures":{"$ref":"#/$defs/MetricCondition"},"register-score":{"$ref":"#/$defs/MetricCondition"},"open-dependencies":{"$ref":"#/$defs/MetricCondition"},"exposure":{"type":"string","enum":["user-facing","backend-only"]}}};
const schema116 = {"title":"PolicyMetricCondition","if":{"type":"string"},"then":{"type":"string","minLength":1,"maxLength":1000},"else":{"if":{"type":"object"},"then":{"$ref":"#/$defs/CelCondition"},"else":{"type":["string","object"]}}};

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
const err11 = {instancePath,schemaPath:"#/else/else/type",keyword:"type",params:{type: schema116.else.else.type}};
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
if(!((((((((key0 === "paths") || (key0 === "lines-changed")) || (key0 === "error-budget-left")) || (key0 === "files-changed")) || (key0 === "recent-failures")) || (key0 === "register-score")) || (key0 === "open-dependencies")) || (key0 === "exposure"))){
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
if(data["files-changed"] !== undefined){
if(!(validate86(data["files-changed"], {instancePath:instancePath+"/files-changed",parentData:data,parentDataProperty:"files-changed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
if(data["recent-failures"] !== undefined){
if(!(validate86(data["recent-failures"], {instancePath:instancePath+"/recent-failures",parentData:data,parentDataProperty:"recent-failures",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
if(data["register-score"] !== undefined){
if(!(validate86(data["register-score"], {instancePath:instancePath+"/register-score",parentData:data,parentDataProperty:"register-score",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
if(data["open-dependencies"] !== undefined){
if(!(validate86(data["open-dependencies"], {instancePath:instancePath+"/open-dependencies",parentData:data,parentDataProperty:"open-dependencies",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
if(data.exposure !== undefined){
let data8 = data.exposure;
if(typeof data8 !== "string"){
const err7 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!((data8 === "user-facing") || (data8 === "backend-only"))){
const err8 = {instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/enum",keyword:"enum",params:{allowedValues: schema114.properties.exposure.enum}};
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

const schema120 = {"title":"PolicyRiskLevel","type":"object","additionalProperties":false,"required":["from"],"properties":{"from":{"type":"integer","minimum":0},"approve":{"$ref":"#/$defs/Approve"},"rollout":{"$ref":"#/$defs/RolloutName"},"require":{"type":"array","items":{"$ref":"#/$defs/Name"},"uniqueItems":true}}};

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
if(!((((key0 === "from") || (key0 === "approve")) || (key0 === "rollout")) || (key0 === "require"))){
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
if(data.require !== undefined){
let data3 = data.require;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(!pattern10.test(data4)){
const err6 = {instancePath:instancePath+"/require/" + i0,schemaPath:"#/$defs/Name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"}};
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
const err7 = {instancePath:instancePath+"/require/" + i0,schemaPath:"#/$defs/Name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
let i1 = data3.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data3[i1], data3[j0])){
const err8 = {instancePath:instancePath+"/require",schemaPath:"#/properties/require/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err9 = {instancePath:instancePath+"/require",schemaPath:"#/properties/require/type",keyword:"type",params:{type: "array"}};
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
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}
validate95.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(!((((((key0 === "use") || (key0 === "points")) || (key0 === "levels")) || (key0 === "register")) || (key0 === "user-facing")) || (key0 === "service"))){
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
if(!pattern17.test(data0)){
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
if(data.points !== undefined){
let data1 = data.points;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate84(data1[i0], {instancePath:instancePath+"/points/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/points",schemaPath:"#/properties/points/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.levels !== undefined){
let data3 = data.levels;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
const _errs10 = errors;
if(typeof key1 === "string"){
if(!pattern10.test(key1)){
const err4 = {instancePath:instancePath+"/levels",schemaPath:"#/$defs/Name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"},propertyName:key1};
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
const err5 = {instancePath:instancePath+"/levels",schemaPath:"#/$defs/Name/type",keyword:"type",params:{type: "string"},propertyName:key1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid4 = _errs10 === errors;
if(!valid4){
const err6 = {instancePath:instancePath+"/levels",schemaPath:"#/properties/levels/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
for(const key2 in data3){
if(!(validate95(data3[key2], {instancePath:instancePath+"/levels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data3,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/levels",schemaPath:"#/properties/levels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.register !== undefined){
let data5 = data.register;
if(typeof data5 === "string"){
if(func2(data5) < 1){
const err8 = {instancePath:instancePath+"/register",schemaPath:"#/properties/register/minLength",keyword:"minLength",params:{limit: 1}};
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
const err9 = {instancePath:instancePath+"/register",schemaPath:"#/properties/register/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data["user-facing"] !== undefined){
let data6 = data["user-facing"];
if(Array.isArray(data6)){
if(data6.length < 1){
const err10 = {instancePath:instancePath+"/user-facing",schemaPath:"#/$defs/Paths/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(typeof data7 === "string"){
if(func2(data7) < 1){
const err11 = {instancePath:instancePath+"/user-facing/" + i1,schemaPath:"#/$defs/Paths/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err12 = {instancePath:instancePath+"/user-facing/" + i1,schemaPath:"#/$defs/Paths/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
let i2 = data6.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data6[i2];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err13 = {instancePath:instancePath+"/user-facing",schemaPath:"#/$defs/Paths/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
const err14 = {instancePath:instancePath+"/user-facing",schemaPath:"#/$defs/Paths/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.service !== undefined){
let data8 = data.service;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key3 in data8){
if(!(((((((key3 === "criticality") || (key3 === "traffic")) || (key3 === "splits-traffic")) || (key3 === "double-capacity")) || (key3 === "simple-rollback")) || (key3 === "owners")) || (key3 === "touches"))){
const err15 = {instancePath:instancePath+"/service",schemaPath:"#/$defs/RiskService/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data8.criticality !== undefined){
let data9 = data8.criticality;
if(typeof data9 !== "string"){
const err16 = {instancePath:instancePath+"/service/criticality",schemaPath:"#/$defs/RiskService/properties/criticality/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!(((data9 === "low") || (data9 === "medium")) || (data9 === "high"))){
const err17 = {instancePath:instancePath+"/service/criticality",schemaPath:"#/$defs/RiskService/properties/criticality/enum",keyword:"enum",params:{allowedValues: schema124.properties.criticality.enum}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data8.traffic !== undefined){
let data10 = data8.traffic;
if(typeof data10 !== "string"){
const err18 = {instancePath:instancePath+"/service/traffic",schemaPath:"#/$defs/RiskService/properties/traffic/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!((data10 === "customer-facing") || (data10 === "internal"))){
const err19 = {instancePath:instancePath+"/service/traffic",schemaPath:"#/$defs/RiskService/properties/traffic/enum",keyword:"enum",params:{allowedValues: schema124.properties.traffic.enum}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data8["splits-traffic"] !== undefined){
if(typeof data8["splits-traffic"] !== "boolean"){
const err20 = {instancePath:instancePath+"/service/splits-traffic",schemaPath:"#/$defs/RiskService/properties/splits-traffic/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data8["double-capacity"] !== undefined){
if(typeof data8["double-capacity"] !== "boolean"){
const err21 = {instancePath:instancePath+"/service/double-capacity",schemaPath:"#/$defs/RiskService/properties/double-capacity/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data8["simple-rollback"] !== undefined){
if(typeof data8["simple-rollback"] !== "boolean"){
const err22 = {instancePath:instancePath+"/service/simple-rollback",schemaPath:"#/$defs/RiskService/properties/simple-rollback/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data8.owners !== undefined){
let data14 = data8.owners;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err23 = {instancePath:instancePath+"/service/owners",schemaPath:"#/$defs/RiskService/properties/owners/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 1 || isNaN(data14)){
const err24 = {instancePath:instancePath+"/service/owners",schemaPath:"#/$defs/RiskService/properties/owners/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data8.touches !== undefined){
let data15 = data8.touches;
if(Array.isArray(data15)){
const len2 = data15.length;
for(let i3=0; i3<len2; i3++){
let data16 = data15[i3];
if(typeof data16 !== "string"){
const err25 = {instancePath:instancePath+"/service/touches/" + i3,schemaPath:"#/$defs/RiskService/properties/touches/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!(((((data16 === "shared-infrastructure") || (data16 === "shared-objectives")) || (data16 === "revenue")) || (data16 === "customer-data")) || (data16 === "compliance"))){
const err26 = {instancePath:instancePath+"/service/touches/" + i3,schemaPath:"#/$defs/RiskService/properties/touches/items/enum",keyword:"enum",params:{allowedValues: schema124.properties.touches.items.enum}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
let i4 = data15.length;
let j1;
if(i4 > 1){
const indices1 = {};
for(;i4--;){
let item1 = data15[i4];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err27 = {instancePath:instancePath+"/service/touches",schemaPath:"#/$defs/RiskService/properties/touches/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j1}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
break;
}
indices1[item1] = i4;
}
}
}
else {
const err28 = {instancePath:instancePath+"/service/touches",schemaPath:"#/$defs/RiskService/properties/touches/type",keyword:"type",params:{type: "array"}};
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
const err29 = {instancePath:instancePath+"/service",schemaPath:"#/$defs/RiskService/type",keyword:"type",params:{type: "object"}};
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
validate83.errors = vErrors;
return errors === 0;
}
validate83.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema125 = {"title":"CalendarPolicy","type":"object","additionalProperties":false,"properties":{"timezone":{"$ref":"#/$defs/ZoneName"},"windows":{"type":"object","propertyNames":{"$ref":"#/$defs/Name"},"additionalProperties":{"$ref":"#/$defs/Window"}},"freezes":{"type":"array","items":{"if":{"type":"object","anyOf":[{"type":"object","properties":{"rrule":{}},"required":["rrule"]}]},"then":{"$ref":"#/$defs/RecurringFreeze"},"else":{"if":{"type":"object","anyOf":[{"type":"object","properties":{"ics":{}},"required":["ics"]}]},"then":{"$ref":"#/$defs/CalendarFileFreeze"},"else":{"if":{"type":"object","anyOf":[{"type":"object","properties":{"holidays":{}},"required":["holidays"]}]},"then":{"$ref":"#/$defs/HolidayFreeze"},"else":{"$ref":"#/$defs/DatedFreeze"}}}}},"exceptions":{"type":"array","items":{"$ref":"#/$defs/FreezeException"}},"maintenance":{"$ref":"#/$defs/CalendarEntries"},"events":{"$ref":"#/$defs/CalendarEntries"},"meetings":{"$ref":"#/$defs/CalendarEntries"},"releases":{"$ref":"#/$defs/CalendarEntries"},"shared":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true},"on-freeze-start":{"type":"string","enum":["finish-stage","hold","rollback"]},"conflicts":{"$ref":"#/$defs/Conflicts"}}};
const schema126 = {"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*$"};
const schema180 = {"title":"PolicyConflicts","type":"object","additionalProperties":false,"properties":{"shared-resources":{"type":"string","enum":["allow","deny"]}}};
const pattern66 = new RegExp("^[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*$", "u");
const schema128 = {"title":"PolicyWindow","type":"object","additionalProperties":false,"required":["days","hours"],"properties":{"days":{"type":"string","pattern":"^(?:mon|tue|wed|thu|fri|sat|sun)(?:[,-](?:mon|tue|wed|thu|fri|sat|sun))*$"},"hours":{"type":"string","pattern":"^(?:[01]\\d|2[0-3]):[0-5]\\d-(?:(?:[01]\\d|2[0-3]):[0-5]\\d|24:00)$"},"timezone":{"$ref":"#/$defs/ZoneName"}}};
const pattern68 = new RegExp("^(?:mon|tue|wed|thu|fri|sat|sun)(?:[,-](?:mon|tue|wed|thu|fri|sat|sun))*$", "u");
const pattern69 = new RegExp("^(?:[01]\\d|2[0-3]):[0-5]\\d-(?:(?:[01]\\d|2[0-3]):[0-5]\\d|24:00)$", "u");

function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate100.evaluated;
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
if(!pattern68.test(data0)){
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
if(!pattern69.test(data1)){
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
if(!pattern66.test(data2)){
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
validate100.errors = vErrors;
return errors === 0;
}
validate100.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema130 = {"title":"RecurringFreeze","type":"object","additionalProperties":false,"required":["rrule","name","for"],"properties":{"rrule":{"$ref":"#/$defs/RecurrenceRule"},"for":{"$ref":"#/$defs/Duration"},"starts":{"type":"string","format":"date"},"name":{"$ref":"#/$defs/Name"},"allow":{"$ref":"#/$defs/FreezeClasses"},"kind":{"$ref":"#/$defs/FreezeKind"},"types":{"type":"array","items":{"$ref":"#/$defs/ReleaseClass"},"minItems":1,"uniqueItems":true},"branches":{"$ref":"#/$defs/BranchNames"},"environments":{"type":"array","items":{"$ref":"#/$defs/EnvironmentName"},"minItems":1,"uniqueItems":true},"timezone":{"$ref":"#/$defs/ZoneName"}}};
const schema136 = {"type":"string","enum":["feature","code","deploy"]};
const schema135 = {"title":"ReleaseClass","type":"string","enum":["major","minor","patch","hotfix","docs"]};
const schema138 = {"title":"BranchNames","type":"array","items":{"type":"string","pattern":"^[^*\\s]*\\*?$","minLength":1},"minItems":1,"uniqueItems":true};
const pattern74 = new RegExp("^[^*\\s]*\\*?$", "u");
const schema134 = {"title":"FreezeClasses","type":"array","items":{"$ref":"#/$defs/ReleaseClass"},"uniqueItems":true};

function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate103.evaluated;
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
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/ReleaseClass/enum",keyword:"enum",params:{allowedValues: schema135.enum}};
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
validate103.errors = vErrors;
return errors === 0;
}
validate103.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


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
if(!(func1.call(schema130.properties, key0))){
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
if(!pattern16.test(data0)){
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
if(!pattern18.test(data1)){
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
if(!(validate103(data.allow, {instancePath:instancePath+"/allow",parentData:data,parentDataProperty:"allow",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
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
const err13 = {instancePath:instancePath+"/kind",schemaPath:"#/$defs/FreezeKind/enum",keyword:"enum",params:{allowedValues: schema136.enum}};
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
const err16 = {instancePath:instancePath+"/types/" + i0,schemaPath:"#/$defs/ReleaseClass/enum",keyword:"enum",params:{allowedValues: schema135.enum}};
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
if(!pattern74.test(data9)){
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
if(!pattern54.test(data11)){
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
if(!pattern66.test(data12)){
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
validate102.errors = vErrors;
return errors === 0;
}
validate102.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema141 = {"title":"CalendarFileFreeze","type":"object","additionalProperties":false,"required":["ics","name"],"properties":{"ics":{"type":"string","minLength":1},"name":{"$ref":"#/$defs/Name"},"allow":{"$ref":"#/$defs/FreezeClasses"},"kind":{"$ref":"#/$defs/FreezeKind"},"types":{"type":"array","items":{"$ref":"#/$defs/ReleaseClass"},"minItems":1,"uniqueItems":true},"branches":{"$ref":"#/$defs/BranchNames"},"environments":{"type":"array","items":{"$ref":"#/$defs/EnvironmentName"},"minItems":1,"uniqueItems":true},"timezone":{"$ref":"#/$defs/ZoneName"}}};

function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate106.evaluated;
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
if(!(validate103(data.allow, {instancePath:instancePath+"/allow",parentData:data,parentDataProperty:"allow",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
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
const err8 = {instancePath:instancePath+"/kind",schemaPath:"#/$defs/FreezeKind/enum",keyword:"enum",params:{allowedValues: schema136.enum}};
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
const err11 = {instancePath:instancePath+"/types/" + i0,schemaPath:"#/$defs/ReleaseClass/enum",keyword:"enum",params:{allowedValues: schema135.enum}};
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
if(!pattern74.test(data7)){
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
if(!pattern54.test(data9)){
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
if(!pattern66.test(data10)){
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
validate106.errors = vErrors;
return errors === 0;
}
validate106.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema148 = {"title":"HolidayFreeze","type":"object","additionalProperties":false,"required":["holidays","name","valid-until"],"properties":{"holidays":{"type":"string","pattern":"^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$"},"valid-until":{"type":"string","format":"date"},"days":{"type":"array","items":{"type":"string","format":"date"},"minItems":1,"uniqueItems":true},"name":{"$ref":"#/$defs/Name"},"allow":{"$ref":"#/$defs/FreezeClasses"},"kind":{"$ref":"#/$defs/FreezeKind"},"types":{"type":"array","items":{"$ref":"#/$defs/ReleaseClass"},"minItems":1,"uniqueItems":true},"branches":{"$ref":"#/$defs/BranchNames"},"environments":{"type":"array","items":{"$ref":"#/$defs/EnvironmentName"},"minItems":1,"uniqueItems":true},"timezone":{"$ref":"#/$defs/ZoneName"}}};
const pattern81 = new RegExp("^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$", "u");

function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate109.evaluated;
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
if(!(func1.call(schema148.properties, key0))){
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
if(!pattern81.test(data0)){
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
if(!(validate103(data.allow, {instancePath:instancePath+"/allow",parentData:data,parentDataProperty:"allow",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
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
const err16 = {instancePath:instancePath+"/kind",schemaPath:"#/$defs/FreezeKind/enum",keyword:"enum",params:{allowedValues: schema136.enum}};
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
const err19 = {instancePath:instancePath+"/types/" + i2,schemaPath:"#/$defs/ReleaseClass/enum",keyword:"enum",params:{allowedValues: schema135.enum}};
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
if(!pattern74.test(data10)){
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
if(!pattern54.test(data12)){
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
if(!pattern66.test(data13)){
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
validate109.errors = vErrors;
return errors === 0;
}
validate109.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema155 = {"title":"DatedFreeze","type":"object","additionalProperties":false,"required":["from","name","to"],"properties":{"from":{"type":"string","format":"date"},"to":{"type":"string","format":"date"},"name":{"$ref":"#/$defs/Name"},"allow":{"$ref":"#/$defs/FreezeClasses"},"kind":{"$ref":"#/$defs/FreezeKind"},"types":{"type":"array","items":{"$ref":"#/$defs/ReleaseClass"},"minItems":1,"uniqueItems":true},"branches":{"$ref":"#/$defs/BranchNames"},"environments":{"type":"array","items":{"$ref":"#/$defs/EnvironmentName"},"minItems":1,"uniqueItems":true},"timezone":{"$ref":"#/$defs/ZoneName"}}};

function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate112.evaluated;
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
if(!(func1.call(schema155.properties, key0))){
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
if(!(validate103(data.allow, {instancePath:instancePath+"/allow",parentData:data,parentDataProperty:"allow",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
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
const err11 = {instancePath:instancePath+"/kind",schemaPath:"#/$defs/FreezeKind/enum",keyword:"enum",params:{allowedValues: schema136.enum}};
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
const err14 = {instancePath:instancePath+"/types/" + i0,schemaPath:"#/$defs/ReleaseClass/enum",keyword:"enum",params:{allowedValues: schema135.enum}};
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
if(!pattern74.test(data8)){
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
if(!pattern54.test(data10)){
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
if(!pattern66.test(data11)){
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
validate112.errors = vErrors;
return errors === 0;
}
validate112.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema162 = {"title":"FreezeException","type":"object","additionalProperties":false,"required":["freeze","approved-by","reason","expires"],"properties":{"freeze":{"$ref":"#/$defs/Name"},"types":{"type":"array","items":{"$ref":"#/$defs/ReleaseClass"},"minItems":1,"uniqueItems":true},"release":{"type":"string","minLength":1},"approved-by":{"type":"string","minLength":1},"reason":{"type":"string","minLength":1},"expires":{"type":"string","format":"date"}}};

function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate115.evaluated;
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
const err9 = {instancePath:instancePath+"/types/" + i0,schemaPath:"#/$defs/ReleaseClass/enum",keyword:"enum",params:{allowedValues: schema135.enum}};
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
validate115.errors = vErrors;
return errors === 0;
}
validate115.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema165 = {"title":"CalendarEntries","type":"array","items":{"if":{"type":"object","anyOf":[{"type":"object","properties":{"rrule":{}},"required":["rrule"]}]},"then":{"$ref":"#/$defs/RecurringEntry"},"else":{"if":{"type":"object","anyOf":[{"type":"object","properties":{"ics":{}},"required":["ics"]}]},"then":{"$ref":"#/$defs/CalendarFileEntry"},"else":{"$ref":"#/$defs/DatedEntry"}}}};
const schema166 = {"title":"RecurringEntry","type":"object","additionalProperties":false,"required":["rrule","name","for"],"properties":{"rrule":{"$ref":"#/$defs/RecurrenceRule"},"for":{"$ref":"#/$defs/Duration"},"starts":{"type":"string","format":"date"},"name":{"$ref":"#/$defs/Name"},"title":{"type":"string","minLength":1,"maxLength":200},"timezone":{"$ref":"#/$defs/ZoneName"},"repository":{"type":"string","pattern":"^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$"},"shared":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true},"roles":{"type":"array","items":{"$ref":"#/$defs/RoleName"},"uniqueItems":true},"agenda":{"type":"array","items":{"type":"string","minLength":1,"maxLength":200}}}};
const pattern95 = new RegExp("^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$", "u");

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
if(!(func1.call(schema166.properties, key0))){
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
if(!pattern16.test(data0)){
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
if(!pattern18.test(data1)){
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
if(!pattern66.test(data5)){
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
if(!pattern95.test(data6)){
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
validate118.errors = vErrors;
return errors === 0;
}
validate118.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema172 = {"title":"CalendarFileEntry","type":"object","additionalProperties":false,"required":["ics","name"],"properties":{"ics":{"type":"string","minLength":1},"name":{"$ref":"#/$defs/Name"}}};

function validate120(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate120.evaluated;
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
validate120.errors = vErrors;
return errors === 0;
}
validate120.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema174 = {"title":"DatedEntry","type":"object","additionalProperties":false,"required":["from","name","to"],"properties":{"from":{"$ref":"#/$defs/WallTime"},"to":{"$ref":"#/$defs/WallTime"},"name":{"$ref":"#/$defs/Name"},"title":{"type":"string","minLength":1,"maxLength":200},"timezone":{"$ref":"#/$defs/ZoneName"},"repository":{"type":"string","pattern":"^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$"},"shared":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true},"roles":{"type":"array","items":{"$ref":"#/$defs/RoleName"},"uniqueItems":true},"agenda":{"type":"array","items":{"type":"string","minLength":1,"maxLength":200}}}};
const schema175 = {"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}(?:T(?:[01]\\d|2[0-3]):[0-5]\\d)?$"};
const pattern98 = new RegExp("^\\d{4}-\\d{2}-\\d{2}(?:T(?:[01]\\d|2[0-3]):[0-5]\\d)?$", "u");

function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate122.evaluated;
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
if(!(func1.call(schema174.properties, key0))){
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
if(!pattern98.test(data0)){
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
if(!pattern98.test(data1)){
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
if(!pattern66.test(data4)){
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
if(!pattern95.test(data5)){
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
validate122.errors = vErrors;
return errors === 0;
}
validate122.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate117.evaluated;
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
if(!(validate118(data0, {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
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
if(!(validate120(data0, {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
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
if(!(validate122(data0, {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
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
validate117.errors = vErrors;
return errors === 0;
}
validate117.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema125.properties, key0))){
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
if(!pattern66.test(data0)){
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
if(!(validate100(data1[key2], {instancePath:instancePath+"/windows/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data1,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
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
if(!(validate102(data4, {instancePath:instancePath+"/freezes/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
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
if(!(validate106(data4, {instancePath:instancePath+"/freezes/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
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
if(!(validate109(data4, {instancePath:instancePath+"/freezes/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
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
if(!(validate112(data4, {instancePath:instancePath+"/freezes/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
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
if(!(validate115(data5[i1], {instancePath:instancePath+"/exceptions/" + i1,parentData:data5,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
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
if(!(validate117(data.maintenance, {instancePath:instancePath+"/maintenance",parentData:data,parentDataProperty:"maintenance",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
}
if(data.events !== undefined){
if(!(validate117(data.events, {instancePath:instancePath+"/events",parentData:data,parentDataProperty:"events",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
}
if(data.meetings !== undefined){
if(!(validate117(data.meetings, {instancePath:instancePath+"/meetings",parentData:data,parentDataProperty:"meetings",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
}
if(data.releases !== undefined){
if(!(validate117(data.releases, {instancePath:instancePath+"/releases",parentData:data,parentDataProperty:"releases",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
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
const err29 = {instancePath:instancePath+"/on-freeze-start",schemaPath:"#/properties/on-freeze-start/enum",keyword:"enum",params:{allowedValues: schema125.properties["on-freeze-start"].enum}};
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
const err32 = {instancePath:instancePath+"/conflicts/shared-resources",schemaPath:"#/$defs/Conflicts/properties/shared-resources/enum",keyword:"enum",params:{allowedValues: schema180.properties["shared-resources"].enum}};
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
validate99.errors = vErrors;
return errors === 0;
}
validate99.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema181 = {"title":"MetricsPolicy","type":"object","additionalProperties":false,"properties":{"prometheus":{"type":"string","minLength":1},"sources":{"type":"object","propertyNames":{"$ref":"#/$defs/Name"},"additionalProperties":{"if":{"type":"object","anyOf":[{"type":"object","properties":{"datadog":{}},"required":["datadog"]}]},"then":{"$ref":"#/$defs/DatadogSource"},"else":{"if":{"type":"object","anyOf":[{"type":"object","properties":{"new-relic":{}},"required":["new-relic"]}]},"then":{"$ref":"#/$defs/NewRelicSource"},"else":{"if":{"type":"object","anyOf":[{"type":"object","properties":{"cloudwatch":{}},"required":["cloudwatch"]}]},"then":{"$ref":"#/$defs/CloudWatchSource"},"else":{"if":{"type":"object","anyOf":[{"type":"object","properties":{"graphite":{}},"required":["graphite"]}]},"then":{"$ref":"#/$defs/GraphiteSource"},"else":{"if":{"type":"object","anyOf":[{"type":"object","properties":{"influxdb":{}},"required":["influxdb"]}]},"then":{"$ref":"#/$defs/InfluxSource"},"else":{"if":{"type":"object","anyOf":[{"type":"object","properties":{"loki":{}},"required":["loki"]}]},"then":{"$ref":"#/$defs/LokiSource"},"else":{"if":{"type":"object","anyOf":[{"type":"object","properties":{"elasticsearch":{}},"required":["elasticsearch"]}]},"then":{"$ref":"#/$defs/ElasticsearchSource"},"else":{"if":{"type":"object","anyOf":[{"type":"object","properties":{"http":{}},"required":["http"]}]},"then":{"$ref":"#/$defs/HttpSource"},"else":{"if":{"type":"object","anyOf":[{"type":"object","properties":{"file":{}},"required":["file"]}]},"then":{"$ref":"#/$defs/FileSource"},"else":{"if":{"type":"object","anyOf":[{"type":"object","properties":{"issues":{}},"required":["issues"]}]},"then":{"$ref":"#/$defs/IssuesSource"},"else":{"if":{"type":"object","anyOf":[{"type":"object","properties":{"alertmanager":{}},"required":["alertmanager"]}]},"then":{"$ref":"#/$defs/AlertmanagerSource"},"else":{"$ref":"#/$defs/PrometheusSource"}}}}}}}}}}}}},"replica":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_.-]*$"},"region":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_.-]*$"},"tracks":{"$ref":"#/$defs/Tracks"},"ingestion-delay":{"$ref":"#/$defs/Duration"},"service":{"type":"string","minLength":1},"queries":{"type":"object","propertyNames":{"$ref":"#/$defs/Name"},"additionalProperties":{"if":{"type":"object","anyOf":[{"type":"object","properties":{"histogram":{}},"required":["histogram"]}]},"then":{"$ref":"#/$defs/HistogramQuery"},"else":{"if":{"type":"object","anyOf":[{"type":"object","properties":{"gauge":{}},"required":["gauge"]}]},"then":{"$ref":"#/$defs/GaugeQuery"},"else":{"$ref":"#/$defs/RatioQuery"}}}},"judge":{"$ref":"#/$defs/Judge"},"slos":{"type":"array","items":{"$ref":"#/$defs/Slo"}}}};
const schema188 = {"title":"CloudWatchSource","type":"object","additionalProperties":false,"required":["cloudwatch"],"properties":{"cloudwatch":{"type":"string","minLength":1,"pattern":"^[a-z]{2}(-[a-z]+)+-\\d$"},"url":{"type":"string","minLength":1}}};
const schema203 = {"title":"FileSource","type":"object","additionalProperties":false,"required":["file"],"properties":{"file":{"type":"string","minLength":1},"format":{"type":"string","enum":["json","csv","otlp","openmetrics"]}}};
const schema204 = {"title":"IssuesSource","type":"object","additionalProperties":false,"required":["issues"],"properties":{"issues":{"const":true}}};
const schema207 = {"title":"MetricTracks","type":"object","additionalProperties":false,"properties":{"canary":{"type":"string","minLength":1,"maxLength":128},"stable":{"type":"string","minLength":1,"maxLength":128}}};
const pattern108 = new RegExp("^[a-z]{2}(-[a-z]+)+-\\d$", "u");
const pattern118 = new RegExp("^[A-Za-z_][A-Za-z0-9_.-]*$", "u");
const schema183 = {"title":"DatadogSource","type":"object","additionalProperties":false,"required":["datadog"],"properties":{"datadog":{"type":"string","minLength":1},"api-key":{"$ref":"#/$defs/SecretName"},"app-key":{"$ref":"#/$defs/SecretName"}}};
const schema184 = {"type":"string","pattern":"^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$"};
const pattern105 = new RegExp("^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$", "u");

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
if(data.datadog === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "datadog"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "datadog") || (key0 === "api-key")) || (key0 === "app-key"))){
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
if(data.datadog !== undefined){
let data0 = data.datadog;
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err2 = {instancePath:instancePath+"/datadog",schemaPath:"#/properties/datadog/minLength",keyword:"minLength",params:{limit: 1}};
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
const err3 = {instancePath:instancePath+"/datadog",schemaPath:"#/properties/datadog/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data["api-key"] !== undefined){
let data1 = data["api-key"];
if(typeof data1 === "string"){
if(!pattern105.test(data1)){
const err4 = {instancePath:instancePath+"/api-key",schemaPath:"#/$defs/SecretName/pattern",keyword:"pattern",params:{pattern: "^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$"}};
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
const err5 = {instancePath:instancePath+"/api-key",schemaPath:"#/$defs/SecretName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data["app-key"] !== undefined){
let data2 = data["app-key"];
if(typeof data2 === "string"){
if(!pattern105.test(data2)){
const err6 = {instancePath:instancePath+"/app-key",schemaPath:"#/$defs/SecretName/pattern",keyword:"pattern",params:{pattern: "^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$"}};
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
const err7 = {instancePath:instancePath+"/app-key",schemaPath:"#/$defs/SecretName/type",keyword:"type",params:{type: "string"}};
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
validate130.errors = vErrors;
return errors === 0;
}
validate130.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema186 = {"title":"NewRelicSource","type":"object","additionalProperties":false,"required":["new-relic"],"properties":{"new-relic":{"type":"integer","minimum":1},"url":{"type":"string","minLength":1},"api-key":{"$ref":"#/$defs/SecretName"}}};

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
if(data["new-relic"] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "new-relic"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "new-relic") || (key0 === "url")) || (key0 === "api-key"))){
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
if(data["new-relic"] !== undefined){
let data0 = data["new-relic"];
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/new-relic",schemaPath:"#/properties/new-relic/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/new-relic",schemaPath:"#/properties/new-relic/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.url !== undefined){
let data1 = data.url;
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err4 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/minLength",keyword:"minLength",params:{limit: 1}};
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
const err5 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data["api-key"] !== undefined){
let data2 = data["api-key"];
if(typeof data2 === "string"){
if(!pattern105.test(data2)){
const err6 = {instancePath:instancePath+"/api-key",schemaPath:"#/$defs/SecretName/pattern",keyword:"pattern",params:{pattern: "^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$"}};
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
const err7 = {instancePath:instancePath+"/api-key",schemaPath:"#/$defs/SecretName/type",keyword:"type",params:{type: "string"}};
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
validate132.errors = vErrors;
return errors === 0;
}
validate132.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema189 = {"title":"GraphiteSource","type":"object","additionalProperties":false,"required":["graphite"],"properties":{"graphite":{"type":"string","minLength":1},"auth":{"$ref":"#/$defs/SourceAuth"},"tls":{"$ref":"#/$defs/SourceTls"}}};
const schema190 = {"title":"SourceAuth","type":"object","additionalProperties":false,"minProperties":1,"maxProperties":2,"properties":{"bearer":{"$ref":"#/$defs/SecretName"},"api-key":{"$ref":"#/$defs/SecretName"},"user":{"type":"string","minLength":1},"password":{"$ref":"#/$defs/SecretName"}},"dependentRequired":{"user":["password"],"password":["user"]}};

function validate135(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate135.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 2){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 2}};
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
if(!((((key0 === "bearer") || (key0 === "api-key")) || (key0 === "user")) || (key0 === "password"))){
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
if(data.bearer !== undefined){
let data0 = data.bearer;
if(typeof data0 === "string"){
if(!pattern105.test(data0)){
const err3 = {instancePath:instancePath+"/bearer",schemaPath:"#/$defs/SecretName/pattern",keyword:"pattern",params:{pattern: "^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$"}};
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
const err4 = {instancePath:instancePath+"/bearer",schemaPath:"#/$defs/SecretName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data["api-key"] !== undefined){
let data1 = data["api-key"];
if(typeof data1 === "string"){
if(!pattern105.test(data1)){
const err5 = {instancePath:instancePath+"/api-key",schemaPath:"#/$defs/SecretName/pattern",keyword:"pattern",params:{pattern: "^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$"}};
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
const err6 = {instancePath:instancePath+"/api-key",schemaPath:"#/$defs/SecretName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.user !== undefined){
let data2 = data.user;
if(typeof data2 === "string"){
if(func2(data2) < 1){
const err7 = {instancePath:instancePath+"/user",schemaPath:"#/properties/user/minLength",keyword:"minLength",params:{limit: 1}};
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
const err8 = {instancePath:instancePath+"/user",schemaPath:"#/properties/user/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.password !== undefined){
let data3 = data.password;
if(typeof data3 === "string"){
if(!pattern105.test(data3)){
const err9 = {instancePath:instancePath+"/password",schemaPath:"#/$defs/SecretName/pattern",keyword:"pattern",params:{pattern: "^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$"}};
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
const err10 = {instancePath:instancePath+"/password",schemaPath:"#/$defs/SecretName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.user !== undefined){
if(data.password === undefined){
const err11 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "user",
    missingProperty: "password",
    depsCount: 1,
    deps: "password"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.password !== undefined){
if(data.user === undefined){
const err12 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "password",
    missingProperty: "user",
    depsCount: 1,
    deps: "user"}};
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
validate135.errors = vErrors;
return errors === 0;
}
validate135.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema194 = {"title":"SourceTls","type":"object","additionalProperties":false,"minProperties":1,"properties":{"ca":{"$ref":"#/$defs/SecretName"},"cert":{"$ref":"#/$defs/SecretName"},"key":{"$ref":"#/$defs/SecretName"}},"dependentRequired":{"cert":["key"],"key":["cert"]}};

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
if(!(((key0 === "ca") || (key0 === "cert")) || (key0 === "key"))){
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
if(data.ca !== undefined){
let data0 = data.ca;
if(typeof data0 === "string"){
if(!pattern105.test(data0)){
const err2 = {instancePath:instancePath+"/ca",schemaPath:"#/$defs/SecretName/pattern",keyword:"pattern",params:{pattern: "^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$"}};
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
const err3 = {instancePath:instancePath+"/ca",schemaPath:"#/$defs/SecretName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.cert !== undefined){
let data1 = data.cert;
if(typeof data1 === "string"){
if(!pattern105.test(data1)){
const err4 = {instancePath:instancePath+"/cert",schemaPath:"#/$defs/SecretName/pattern",keyword:"pattern",params:{pattern: "^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$"}};
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
const err5 = {instancePath:instancePath+"/cert",schemaPath:"#/$defs/SecretName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.key !== undefined){
let data2 = data.key;
if(typeof data2 === "string"){
if(!pattern105.test(data2)){
const err6 = {instancePath:instancePath+"/key",schemaPath:"#/$defs/SecretName/pattern",keyword:"pattern",params:{pattern: "^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$"}};
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
const err7 = {instancePath:instancePath+"/key",schemaPath:"#/$defs/SecretName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.cert !== undefined){
if(data.key === undefined){
const err8 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "cert",
    missingProperty: "key",
    depsCount: 1,
    deps: "key"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.key !== undefined){
if(data.cert === undefined){
const err9 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "key",
    missingProperty: "cert",
    depsCount: 1,
    deps: "cert"}};
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
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate137.errors = vErrors;
return errors === 0;
}
validate137.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data.graphite === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "graphite"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "graphite") || (key0 === "auth")) || (key0 === "tls"))){
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
if(data.graphite !== undefined){
let data0 = data.graphite;
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err2 = {instancePath:instancePath+"/graphite",schemaPath:"#/properties/graphite/minLength",keyword:"minLength",params:{limit: 1}};
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
const err3 = {instancePath:instancePath+"/graphite",schemaPath:"#/properties/graphite/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.auth !== undefined){
if(!(validate135(data.auth, {instancePath:instancePath+"/auth",parentData:data,parentDataProperty:"auth",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
}
if(data.tls !== undefined){
if(!(validate137(data.tls, {instancePath:instancePath+"/tls",parentData:data,parentDataProperty:"tls",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
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
validate134.errors = vErrors;
return errors === 0;
}
validate134.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema198 = {"title":"InfluxSource","type":"object","additionalProperties":false,"required":["influxdb"],"properties":{"influxdb":{"type":"string","minLength":1},"org":{"type":"string","minLength":1},"database":{"type":"string","minLength":1},"token":{"$ref":"#/$defs/SecretName"},"tls":{"$ref":"#/$defs/SourceTls"}}};

function validate140(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate140.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.influxdb === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "influxdb"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "influxdb") || (key0 === "org")) || (key0 === "database")) || (key0 === "token")) || (key0 === "tls"))){
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
if(data.influxdb !== undefined){
let data0 = data.influxdb;
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err2 = {instancePath:instancePath+"/influxdb",schemaPath:"#/properties/influxdb/minLength",keyword:"minLength",params:{limit: 1}};
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
const err3 = {instancePath:instancePath+"/influxdb",schemaPath:"#/properties/influxdb/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.org !== undefined){
let data1 = data.org;
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err4 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/minLength",keyword:"minLength",params:{limit: 1}};
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
const err5 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.database !== undefined){
let data2 = data.database;
if(typeof data2 === "string"){
if(func2(data2) < 1){
const err6 = {instancePath:instancePath+"/database",schemaPath:"#/properties/database/minLength",keyword:"minLength",params:{limit: 1}};
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
const err7 = {instancePath:instancePath+"/database",schemaPath:"#/properties/database/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.token !== undefined){
let data3 = data.token;
if(typeof data3 === "string"){
if(!pattern105.test(data3)){
const err8 = {instancePath:instancePath+"/token",schemaPath:"#/$defs/SecretName/pattern",keyword:"pattern",params:{pattern: "^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$"}};
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
const err9 = {instancePath:instancePath+"/token",schemaPath:"#/$defs/SecretName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.tls !== undefined){
if(!(validate137(data.tls, {instancePath:instancePath+"/tls",parentData:data,parentDataProperty:"tls",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate140.errors = vErrors;
return errors === 0;
}
validate140.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema200 = {"title":"LokiSource","type":"object","additionalProperties":false,"required":["loki"],"properties":{"loki":{"type":"string","minLength":1},"auth":{"$ref":"#/$defs/SourceAuth"},"tls":{"$ref":"#/$defs/SourceTls"},"tenant":{"type":"string","minLength":1}}};

function validate143(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate143.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.loki === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "loki"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "loki") || (key0 === "auth")) || (key0 === "tls")) || (key0 === "tenant"))){
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
if(data.loki !== undefined){
let data0 = data.loki;
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err2 = {instancePath:instancePath+"/loki",schemaPath:"#/properties/loki/minLength",keyword:"minLength",params:{limit: 1}};
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
const err3 = {instancePath:instancePath+"/loki",schemaPath:"#/properties/loki/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.auth !== undefined){
if(!(validate135(data.auth, {instancePath:instancePath+"/auth",parentData:data,parentDataProperty:"auth",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
}
if(data.tls !== undefined){
if(!(validate137(data.tls, {instancePath:instancePath+"/tls",parentData:data,parentDataProperty:"tls",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
}
if(data.tenant !== undefined){
let data3 = data.tenant;
if(typeof data3 === "string"){
if(func2(data3) < 1){
const err4 = {instancePath:instancePath+"/tenant",schemaPath:"#/properties/tenant/minLength",keyword:"minLength",params:{limit: 1}};
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
const err5 = {instancePath:instancePath+"/tenant",schemaPath:"#/properties/tenant/type",keyword:"type",params:{type: "string"}};
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
validate143.errors = vErrors;
return errors === 0;
}
validate143.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema201 = {"title":"ElasticsearchSource","type":"object","additionalProperties":false,"required":["elasticsearch","index"],"properties":{"elasticsearch":{"type":"string","minLength":1},"index":{"type":"string","minLength":1,"pattern":"^[a-z0-9][a-z0-9_.*,-]*$"},"time":{"type":"string","minLength":1},"auth":{"$ref":"#/$defs/SourceAuth"},"tls":{"$ref":"#/$defs/SourceTls"}}};
const pattern116 = new RegExp("^[a-z0-9][a-z0-9_.*,-]*$", "u");

function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate147.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.elasticsearch === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "elasticsearch"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.index === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "index"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "elasticsearch") || (key0 === "index")) || (key0 === "time")) || (key0 === "auth")) || (key0 === "tls"))){
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
if(data.elasticsearch !== undefined){
let data0 = data.elasticsearch;
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err3 = {instancePath:instancePath+"/elasticsearch",schemaPath:"#/properties/elasticsearch/minLength",keyword:"minLength",params:{limit: 1}};
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
const err4 = {instancePath:instancePath+"/elasticsearch",schemaPath:"#/properties/elasticsearch/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.index !== undefined){
let data1 = data.index;
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err5 = {instancePath:instancePath+"/index",schemaPath:"#/properties/index/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern116.test(data1)){
const err6 = {instancePath:instancePath+"/index",schemaPath:"#/properties/index/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9_.*,-]*$"}};
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
const err7 = {instancePath:instancePath+"/index",schemaPath:"#/properties/index/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.time !== undefined){
let data2 = data.time;
if(typeof data2 === "string"){
if(func2(data2) < 1){
const err8 = {instancePath:instancePath+"/time",schemaPath:"#/properties/time/minLength",keyword:"minLength",params:{limit: 1}};
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
const err9 = {instancePath:instancePath+"/time",schemaPath:"#/properties/time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.auth !== undefined){
if(!(validate135(data.auth, {instancePath:instancePath+"/auth",parentData:data,parentDataProperty:"auth",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
}
if(data.tls !== undefined){
if(!(validate137(data.tls, {instancePath:instancePath+"/tls",parentData:data,parentDataProperty:"tls",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate147.errors = vErrors;
return errors === 0;
}
validate147.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema202 = {"title":"HttpSource","type":"object","additionalProperties":false,"required":["http"],"properties":{"http":{"type":"string","minLength":1},"at":{"type":"string","pattern":"^(/.*)?$"},"time":{"type":"string","minLength":1},"value":{"type":"string","minLength":1},"auth":{"$ref":"#/$defs/SourceAuth"},"tls":{"$ref":"#/$defs/SourceTls"}}};
const pattern117 = new RegExp("^(/.*)?$", "u");

function validate151(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate151.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.http === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "http"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "http") || (key0 === "at")) || (key0 === "time")) || (key0 === "value")) || (key0 === "auth")) || (key0 === "tls"))){
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
if(data.http !== undefined){
let data0 = data.http;
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err2 = {instancePath:instancePath+"/http",schemaPath:"#/properties/http/minLength",keyword:"minLength",params:{limit: 1}};
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
const err3 = {instancePath:instancePath+"/http",schemaPath:"#/properties/http/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.at !== undefined){
let data1 = data.at;
if(typeof data1 === "string"){
if(!pattern117.test(data1)){
const err4 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/pattern",keyword:"pattern",params:{pattern: "^(/.*)?$"}};
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
const err5 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.time !== undefined){
let data2 = data.time;
if(typeof data2 === "string"){
if(func2(data2) < 1){
const err6 = {instancePath:instancePath+"/time",schemaPath:"#/properties/time/minLength",keyword:"minLength",params:{limit: 1}};
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
const err7 = {instancePath:instancePath+"/time",schemaPath:"#/properties/time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.value !== undefined){
let data3 = data.value;
if(typeof data3 === "string"){
if(func2(data3) < 1){
const err8 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/minLength",keyword:"minLength",params:{limit: 1}};
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
const err9 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.auth !== undefined){
if(!(validate135(data.auth, {instancePath:instancePath+"/auth",parentData:data,parentDataProperty:"auth",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
}
if(data.tls !== undefined){
if(!(validate137(data.tls, {instancePath:instancePath+"/tls",parentData:data,parentDataProperty:"tls",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate151.errors = vErrors;
return errors === 0;
}
validate151.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema205 = {"title":"AlertmanagerSource","type":"object","additionalProperties":false,"required":["alertmanager"],"properties":{"alertmanager":{"type":"string","minLength":1},"auth":{"$ref":"#/$defs/SourceAuth"},"tls":{"$ref":"#/$defs/SourceTls"}}};

function validate155(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate155.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.alertmanager === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "alertmanager"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "alertmanager") || (key0 === "auth")) || (key0 === "tls"))){
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
if(data.alertmanager !== undefined){
let data0 = data.alertmanager;
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err2 = {instancePath:instancePath+"/alertmanager",schemaPath:"#/properties/alertmanager/minLength",keyword:"minLength",params:{limit: 1}};
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
const err3 = {instancePath:instancePath+"/alertmanager",schemaPath:"#/properties/alertmanager/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.auth !== undefined){
if(!(validate135(data.auth, {instancePath:instancePath+"/auth",parentData:data,parentDataProperty:"auth",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
}
if(data.tls !== undefined){
if(!(validate137(data.tls, {instancePath:instancePath+"/tls",parentData:data,parentDataProperty:"tls",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
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
validate155.errors = vErrors;
return errors === 0;
}
validate155.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema206 = {"title":"PrometheusSource","type":"object","additionalProperties":false,"required":["prometheus"],"properties":{"prometheus":{"type":"string","minLength":1},"auth":{"$ref":"#/$defs/SourceAuth"},"tls":{"$ref":"#/$defs/SourceTls"},"tenant":{"type":"string","minLength":1}}};

function validate159(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate159.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.prometheus === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "prometheus"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "prometheus") || (key0 === "auth")) || (key0 === "tls")) || (key0 === "tenant"))){
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
if(data.prometheus !== undefined){
let data0 = data.prometheus;
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err2 = {instancePath:instancePath+"/prometheus",schemaPath:"#/properties/prometheus/minLength",keyword:"minLength",params:{limit: 1}};
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
const err3 = {instancePath:instancePath+"/prometheus",schemaPath:"#/properties/prometheus/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.auth !== undefined){
if(!(validate135(data.auth, {instancePath:instancePath+"/auth",parentData:data,parentDataProperty:"auth",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
}
if(data.tls !== undefined){
if(!(validate137(data.tls, {instancePath:instancePath+"/tls",parentData:data,parentDataProperty:"tls",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
}
if(data.tenant !== undefined){
let data3 = data.tenant;
if(typeof data3 === "string"){
if(func2(data3) < 1){
const err4 = {instancePath:instancePath+"/tenant",schemaPath:"#/properties/tenant/minLength",keyword:"minLength",params:{limit: 1}};
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
const err5 = {instancePath:instancePath+"/tenant",schemaPath:"#/properties/tenant/type",keyword:"type",params:{type: "string"}};
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
validate159.errors = vErrors;
return errors === 0;
}
validate159.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema210 = {"title":"HistogramQuery","type":"object","additionalProperties":false,"required":["histogram"],"properties":{"histogram":{"type":"string","minLength":1},"quantile":{"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1},"source":{"$ref":"#/$defs/SourceName"},"tolerate":{"$ref":"#/$defs/Tolerance"},"worse":{"$ref":"#/$defs/WorseWay"},"critical":{"$ref":"#/$defs/Critical"}}};
const schema211 = {"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_-]*$"};
const schema212 = {"type":["number","string"],"minimum":1,"pattern":"^\\d+(?:\\.\\d+)?%$"};
const schema213 = {"type":"string","enum":["up","down"]};
const schema214 = {"type":"boolean"};
const pattern123 = new RegExp("^\\d+(?:\\.\\d+)?%$", "u");

function validate163(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate163.evaluated;
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
if(!((((((key0 === "histogram") || (key0 === "quantile")) || (key0 === "source")) || (key0 === "tolerate")) || (key0 === "worse")) || (key0 === "critical"))){
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
if(data.source !== undefined){
let data2 = data.source;
if(typeof data2 === "string"){
if(!pattern10.test(data2)){
const err7 = {instancePath:instancePath+"/source",schemaPath:"#/$defs/SourceName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"}};
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
const err8 = {instancePath:instancePath+"/source",schemaPath:"#/$defs/SourceName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.tolerate !== undefined){
let data3 = data.tolerate;
if((!((typeof data3 == "number") && (isFinite(data3)))) && (typeof data3 !== "string")){
const err9 = {instancePath:instancePath+"/tolerate",schemaPath:"#/$defs/Tolerance/type",keyword:"type",params:{type: schema212.type}};
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
const err10 = {instancePath:instancePath+"/tolerate",schemaPath:"#/$defs/Tolerance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(typeof data3 === "string"){
if(!pattern123.test(data3)){
const err11 = {instancePath:instancePath+"/tolerate",schemaPath:"#/$defs/Tolerance/pattern",keyword:"pattern",params:{pattern: "^\\d+(?:\\.\\d+)?%$"}};
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
if(data.worse !== undefined){
let data4 = data.worse;
if(typeof data4 !== "string"){
const err12 = {instancePath:instancePath+"/worse",schemaPath:"#/$defs/WorseWay/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!((data4 === "up") || (data4 === "down"))){
const err13 = {instancePath:instancePath+"/worse",schemaPath:"#/$defs/WorseWay/enum",keyword:"enum",params:{allowedValues: schema213.enum}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.critical !== undefined){
if(typeof data.critical !== "boolean"){
const err14 = {instancePath:instancePath+"/critical",schemaPath:"#/$defs/Critical/type",keyword:"type",params:{type: "boolean"}};
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
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate163.errors = vErrors;
return errors === 0;
}
validate163.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema215 = {"title":"GaugeQuery","type":"object","additionalProperties":false,"required":["gauge"],"properties":{"gauge":{"type":"string","minLength":1},"source":{"$ref":"#/$defs/SourceName"},"tolerate":{"$ref":"#/$defs/Tolerance"},"worse":{"$ref":"#/$defs/WorseWay"},"leak":{"type":"boolean"},"critical":{"$ref":"#/$defs/Critical"}}};

function validate165(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate165.evaluated;
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
if(!((((((key0 === "gauge") || (key0 === "source")) || (key0 === "tolerate")) || (key0 === "worse")) || (key0 === "leak")) || (key0 === "critical"))){
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
if(data.source !== undefined){
let data1 = data.source;
if(typeof data1 === "string"){
if(!pattern10.test(data1)){
const err4 = {instancePath:instancePath+"/source",schemaPath:"#/$defs/SourceName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"}};
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
const err5 = {instancePath:instancePath+"/source",schemaPath:"#/$defs/SourceName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.tolerate !== undefined){
let data2 = data.tolerate;
if((!((typeof data2 == "number") && (isFinite(data2)))) && (typeof data2 !== "string")){
const err6 = {instancePath:instancePath+"/tolerate",schemaPath:"#/$defs/Tolerance/type",keyword:"type",params:{type: schema212.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/tolerate",schemaPath:"#/$defs/Tolerance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(typeof data2 === "string"){
if(!pattern123.test(data2)){
const err8 = {instancePath:instancePath+"/tolerate",schemaPath:"#/$defs/Tolerance/pattern",keyword:"pattern",params:{pattern: "^\\d+(?:\\.\\d+)?%$"}};
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
if(data.worse !== undefined){
let data3 = data.worse;
if(typeof data3 !== "string"){
const err9 = {instancePath:instancePath+"/worse",schemaPath:"#/$defs/WorseWay/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!((data3 === "up") || (data3 === "down"))){
const err10 = {instancePath:instancePath+"/worse",schemaPath:"#/$defs/WorseWay/enum",keyword:"enum",params:{allowedValues: schema213.enum}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.leak !== undefined){
if(typeof data.leak !== "boolean"){
const err11 = {instancePath:instancePath+"/leak",schemaPath:"#/properties/leak/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.critical !== undefined){
if(typeof data.critical !== "boolean"){
const err12 = {instancePath:instancePath+"/critical",schemaPath:"#/$defs/Critical/type",keyword:"type",params:{type: "boolean"}};
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
validate165.errors = vErrors;
return errors === 0;
}
validate165.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema220 = {"title":"RatioQuery","type":"object","additionalProperties":false,"required":["bad","all"],"properties":{"bad":{"type":"string","minLength":1},"all":{"type":"string","minLength":1},"source":{"$ref":"#/$defs/SourceName"},"tolerate":{"$ref":"#/$defs/Tolerance"},"worse":{"$ref":"#/$defs/WorseWay"},"critical":{"$ref":"#/$defs/Critical"}}};

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
if(!((((((key0 === "bad") || (key0 === "all")) || (key0 === "source")) || (key0 === "tolerate")) || (key0 === "worse")) || (key0 === "critical"))){
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
if(data.source !== undefined){
let data2 = data.source;
if(typeof data2 === "string"){
if(!pattern10.test(data2)){
const err7 = {instancePath:instancePath+"/source",schemaPath:"#/$defs/SourceName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"}};
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
const err8 = {instancePath:instancePath+"/source",schemaPath:"#/$defs/SourceName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.tolerate !== undefined){
let data3 = data.tolerate;
if((!((typeof data3 == "number") && (isFinite(data3)))) && (typeof data3 !== "string")){
const err9 = {instancePath:instancePath+"/tolerate",schemaPath:"#/$defs/Tolerance/type",keyword:"type",params:{type: schema212.type}};
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
const err10 = {instancePath:instancePath+"/tolerate",schemaPath:"#/$defs/Tolerance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(typeof data3 === "string"){
if(!pattern123.test(data3)){
const err11 = {instancePath:instancePath+"/tolerate",schemaPath:"#/$defs/Tolerance/pattern",keyword:"pattern",params:{pattern: "^\\d+(?:\\.\\d+)?%$"}};
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
if(data.worse !== undefined){
let data4 = data.worse;
if(typeof data4 !== "string"){
const err12 = {instancePath:instancePath+"/worse",schemaPath:"#/$defs/WorseWay/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!((data4 === "up") || (data4 === "down"))){
const err13 = {instancePath:instancePath+"/worse",schemaPath:"#/$defs/WorseWay/enum",keyword:"enum",params:{allowedValues: schema213.enum}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.critical !== undefined){
if(typeof data.critical !== "boolean"){
const err14 = {instancePath:instancePath+"/critical",schemaPath:"#/$defs/Critical/type",keyword:"type",params:{type: "boolean"}};
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
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate167.errors = vErrors;
return errors === 0;
}
validate167.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema225 = {"title":"PolicyJudge","type":"object","additionalProperties":false,"properties":{"method":{"type":"string","enum":["sequential","kayenta"]},"alpha":{"$ref":"#/$defs/Ratio"},"unsafe":{"type":"number","exclusiveMinimum":1},"on-inconclusive":{"type":"string","enum":["hold","rollback"]},"no-data":{"type":"string","enum":["hold","rollback"]},"warmup":{"$ref":"#/$defs/Duration"},"warmup-credit":{"type":"number","minimum":1},"history":{"$ref":"#/$defs/Duration"},"latency":{"type":"string","enum":["mean","slow","strict"]},"kayenta":{"type":"object","additionalProperties":false,"properties":{"pass":{"type":"number","minimum":0,"maximum":100},"marginal":{"type":"number","minimum":0,"maximum":100}}}}};
const schema226 = {"type":["string","number"],"pattern":"^(?:\\d{1,2}(?:\\.\\d+)?|100(?:\\.0+)?)%$","minimum":0,"maximum":1};
const pattern128 = new RegExp("^(?:\\d{1,2}(?:\\.\\d+)?|100(?:\\.0+)?)%$", "u");

function validate169(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate169.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema225.properties, key0))){
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
const err2 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues: schema225.properties.method.enum}};
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
const err3 = {instancePath:instancePath+"/alpha",schemaPath:"#/$defs/Ratio/type",keyword:"type",params:{type: schema226.type}};
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
if(!pattern128.test(data1)){
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
const err10 = {instancePath:instancePath+"/on-inconclusive",schemaPath:"#/properties/on-inconclusive/enum",keyword:"enum",params:{allowedValues: schema225.properties["on-inconclusive"].enum}};
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
const err12 = {instancePath:instancePath+"/no-data",schemaPath:"#/properties/no-data/enum",keyword:"enum",params:{allowedValues: schema225.properties["no-data"].enum}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.warmup !== undefined){
let data5 = data.warmup;
if(typeof data5 === "string"){
if(!pattern18.test(data5)){
const err13 = {instancePath:instancePath+"/warmup",schemaPath:"#/$defs/Duration/pattern",keyword:"pattern",params:{pattern: "^(?:\\d+[mhdw]|P(?=\\d|T\\d)(?:\\d+W)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+S)?)?)$"}};
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
const err14 = {instancePath:instancePath+"/warmup",schemaPath:"#/$defs/Duration/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data["warmup-credit"] !== undefined){
let data6 = data["warmup-credit"];
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
const err15 = {instancePath:instancePath+"/warmup-credit",schemaPath:"#/properties/warmup-credit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
const err16 = {instancePath:instancePath+"/warmup-credit",schemaPath:"#/properties/warmup-credit/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.history !== undefined){
let data7 = data.history;
if(typeof data7 === "string"){
if(!pattern18.test(data7)){
const err17 = {instancePath:instancePath+"/history",schemaPath:"#/$defs/Duration/pattern",keyword:"pattern",params:{pattern: "^(?:\\d+[mhdw]|P(?=\\d|T\\d)(?:\\d+W)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+S)?)?)$"}};
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
const err18 = {instancePath:instancePath+"/history",schemaPath:"#/$defs/Duration/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.latency !== undefined){
let data8 = data.latency;
if(typeof data8 !== "string"){
const err19 = {instancePath:instancePath+"/latency",schemaPath:"#/properties/latency/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!(((data8 === "mean") || (data8 === "slow")) || (data8 === "strict"))){
const err20 = {instancePath:instancePath+"/latency",schemaPath:"#/properties/latency/enum",keyword:"enum",params:{allowedValues: schema225.properties.latency.enum}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.kayenta !== undefined){
let data9 = data.kayenta;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key1 in data9){
if(!((key1 === "pass") || (key1 === "marginal"))){
const err21 = {instancePath:instancePath+"/kayenta",schemaPath:"#/properties/kayenta/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data9.pass !== undefined){
let data10 = data9.pass;
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 100 || isNaN(data10)){
const err22 = {instancePath:instancePath+"/kayenta/pass",schemaPath:"#/properties/kayenta/properties/pass/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data10 < 0 || isNaN(data10)){
const err23 = {instancePath:instancePath+"/kayenta/pass",schemaPath:"#/properties/kayenta/properties/pass/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
const err24 = {instancePath:instancePath+"/kayenta/pass",schemaPath:"#/properties/kayenta/properties/pass/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data9.marginal !== undefined){
let data11 = data9.marginal;
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 100 || isNaN(data11)){
const err25 = {instancePath:instancePath+"/kayenta/marginal",schemaPath:"#/properties/kayenta/properties/marginal/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data11 < 0 || isNaN(data11)){
const err26 = {instancePath:instancePath+"/kayenta/marginal",schemaPath:"#/properties/kayenta/properties/marginal/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
const err27 = {instancePath:instancePath+"/kayenta/marginal",schemaPath:"#/properties/kayenta/properties/marginal/type",keyword:"type",params:{type: "number"}};
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
const err28 = {instancePath:instancePath+"/kayenta",schemaPath:"#/properties/kayenta/type",keyword:"type",params:{type: "object"}};
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
validate169.errors = vErrors;
return errors === 0;
}
validate169.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema229 = {"title":"PolicySlo","type":"object","additionalProperties":false,"required":["id","objective","over","bad","all"],"properties":{"id":{"$ref":"#/$defs/Name"},"objective":{"$ref":"#/$defs/Ratio"},"over":{"$ref":"#/$defs/Duration"},"bad":{"type":"string","minLength":1},"all":{"type":"string","minLength":1}}};

function validate171(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate171.evaluated;
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
const err8 = {instancePath:instancePath+"/objective",schemaPath:"#/$defs/Ratio/type",keyword:"type",params:{type: schema226.type}};
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
if(!pattern128.test(data1)){
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
if(!pattern18.test(data2)){
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
validate171.errors = vErrors;
return errors === 0;
}
validate171.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate129.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema181.properties, key0))){
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
if(data.sources !== undefined){
let data1 = data.sources;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
const _errs6 = errors;
if(typeof key1 === "string"){
if(!pattern10.test(key1)){
const err3 = {instancePath:instancePath+"/sources",schemaPath:"#/$defs/Name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"},propertyName:key1};
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
const err4 = {instancePath:instancePath+"/sources",schemaPath:"#/$defs/Name/type",keyword:"type",params:{type: "string"},propertyName:key1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid1 = _errs6 === errors;
if(!valid1){
const err5 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
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
let data2 = data1[key2];
const _errs11 = errors;
let valid4 = true;
const _errs12 = errors;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const _errs14 = errors;
let valid5 = false;
const _errs15 = errors;
if(errors === _errs15){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing0;
if((data2.datadog === undefined) && (missing0 = "datadog")){
const err7 = {};
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
var _valid1 = _errs15 === errors;
valid5 = valid5 || _valid1;
if(_valid1){
var props0 = {};
props0.datadog = true;
}
if(!valid5){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
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
var _valid0 = _errs12 === errors;
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs17 = errors;
if(!(validate130(data2, {instancePath:instancePath+"/sources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data1,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
var _valid0 = _errs17 === errors;
valid4 = _valid0;
if(valid4){
if(props0 !== true){
props0 = true;
}
}
ifClause0 = "then";
}
else {
const _errs18 = errors;
const _errs19 = errors;
let valid6 = true;
const _errs20 = errors;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const _errs22 = errors;
let valid7 = false;
const _errs23 = errors;
if(errors === _errs23){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if((data2["new-relic"] === undefined) && (missing1 = "new-relic")){
const err11 = {};
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
var _valid3 = _errs23 === errors;
valid7 = valid7 || _valid3;
if(_valid3){
var props1 = {};
props1["new-relic"] = true;
}
if(!valid7){
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
}
var _valid2 = _errs20 === errors;
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid2){
const _errs25 = errors;
if(!(validate132(data2, {instancePath:instancePath+"/sources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data1,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
var _valid2 = _errs25 === errors;
valid6 = _valid2;
if(valid6){
if(props1 !== true){
props1 = true;
}
}
ifClause1 = "then";
}
else {
const _errs26 = errors;
const _errs27 = errors;
let valid8 = true;
const _errs28 = errors;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err14 = {};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const _errs30 = errors;
let valid9 = false;
const _errs31 = errors;
if(errors === _errs31){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing2;
if((data2.cloudwatch === undefined) && (missing2 = "cloudwatch")){
const err15 = {};
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
var _valid5 = _errs31 === errors;
valid9 = valid9 || _valid5;
if(_valid5){
var props2 = {};
props2.cloudwatch = true;
}
if(!valid9){
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
else {
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
}
var _valid4 = _errs28 === errors;
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid4){
const _errs33 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.cloudwatch === undefined){
const err18 = {instancePath:instancePath+"/sources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/CloudWatchSource/required",keyword:"required",params:{missingProperty: "cloudwatch"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key3 in data2){
if(!((key3 === "cloudwatch") || (key3 === "url"))){
const err19 = {instancePath:instancePath+"/sources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/CloudWatchSource/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data2.cloudwatch !== undefined){
let data3 = data2.cloudwatch;
if(typeof data3 === "string"){
if(func2(data3) < 1){
const err20 = {instancePath:instancePath+"/sources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/cloudwatch",schemaPath:"#/$defs/CloudWatchSource/properties/cloudwatch/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!pattern108.test(data3)){
const err21 = {instancePath:instancePath+"/sources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/cloudwatch",schemaPath:"#/$defs/CloudWatchSource/properties/cloudwatch/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2}(-[a-z]+)+-\\d$"}};
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
const err22 = {instancePath:instancePath+"/sources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/cloudwatch",schemaPath:"#/$defs/CloudWatchSource/properties/cloudwatch/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data2.url !== undefined){
let data4 = data2.url;
if(typeof data4 === "string"){
if(func2(data4) < 1){
const err23 = {instancePath:instancePath+"/sources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/url",schemaPath:"#/$defs/CloudWatchSource/properties/url/minLength",keyword:"minLength",params:{limit: 1}};
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
const err24 = {instancePath:instancePath+"/sources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/url",schemaPath:"#/$defs/CloudWatchSource/properties/url/type",keyword:"type",params:{type: "string"}};
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
const err25 = {instancePath:instancePath+"/sources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/CloudWatchSource/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid4 = _errs33 === errors;
valid8 = _valid4;
if(valid8){
if(props2 !== true){
props2 = true;
}
}
ifClause2 = "then";
}
else {
const _errs41 = errors;
const _errs42 = errors;
let valid12 = true;
const _errs43 = errors;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err26 = {};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
const _errs45 = errors;
let valid13 = false;
const _errs46 = errors;
if(errors === _errs46){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing3;
if((data2.graphite === undefined) && (missing3 = "graphite")){
const err27 = {};
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
const err28 = {};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
var _valid7 = _errs46 === errors;
valid13 = valid13 || _valid7;
if(_valid7){
var props3 = {};
props3.graphite = true;
}
if(!valid13){
const err29 = {};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
else {
errors = _errs45;
if(vErrors !== null){
if(_errs45){
vErrors.length = _errs45;
}
else {
vErrors = null;
}
}
}
var _valid6 = _errs43 === errors;
errors = _errs42;
if(vErrors !== null){
if(_errs42){
vErrors.length = _errs42;
}
else {
vErrors = null;
}
}
let ifClause3;
if(_valid6){
const _errs48 = errors;
if(!(validate134(data2, {instancePath:instancePath+"/sources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data1,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
var _valid6 = _errs48 === errors;
valid12 = _valid6;
if(valid12){
if(props3 !== true){
props3 = true;
}
}
ifClause3 = "then";
}
else {
const _errs49 = errors;
const _errs50 = errors;
let valid14 = true;
const _errs51 = errors;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err30 = {};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
const _errs53 = errors;
let valid15 = false;
const _errs54 = errors;
if(errors === _errs54){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing4;
if((data2.influxdb === undefined) && (missing4 = "influxdb")){
const err31 = {};
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
const err32 = {};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
var _valid9 = _errs54 === errors;
valid15 = valid15 || _valid9;
if(_valid9){
var props4 = {};
props4.influxdb = true;
}
if(!valid15){
const err33 = {};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
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
var _valid8 = _errs51 === errors;
errors = _errs50;
if(vErrors !== null){
if(_errs50){
vErrors.length = _errs50;
}
else {
vErrors = null;
}
}
let ifClause4;
if(_valid8){
const _errs56 = errors;
if(!(validate140(data2, {instancePath:instancePath+"/sources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data1,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
errors = vErrors.length;
}
var _valid8 = _errs56 === errors;
valid14 = _valid8;
if(valid14){
if(props4 !== true){
props4 = true;
}
}
ifClause4 = "then";
}
else {
const _errs57 = errors;
const _errs58 = errors;
let valid16 = true;
const _errs59 = errors;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err34 = {};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
const _errs61 = errors;
let valid17 = false;
const _errs62 = errors;
if(errors === _errs62){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing5;
if((data2.loki === undefined) && (missing5 = "loki")){
const err35 = {};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
var _valid11 = _errs62 === errors;
valid17 = valid17 || _valid11;
if(_valid11){
var props5 = {};
props5.loki = true;
}
if(!valid17){
const err37 = {};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
else {
errors = _errs61;
if(vErrors !== null){
if(_errs61){
vErrors.length = _errs61;
}
else {
vErrors = null;
}
}
}
var _valid10 = _errs59 === errors;
errors = _errs58;
if(vErrors !== null){
if(_errs58){
vErrors.length = _errs58;
}
else {
vErrors = null;
}
}
let ifClause5;
if(_valid10){
const _errs64 = errors;
if(!(validate143(data2, {instancePath:instancePath+"/sources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data1,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
var _valid10 = _errs64 === errors;
valid16 = _valid10;
if(valid16){
if(props5 !== true){
props5 = true;
}
}
ifClause5 = "then";
}
else {
const _errs65 = errors;
const _errs66 = errors;
let valid18 = true;
const _errs67 = errors;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err38 = {};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
const _errs69 = errors;
let valid19 = false;
const _errs70 = errors;
if(errors === _errs70){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing6;
if((data2.elasticsearch === undefined) && (missing6 = "elasticsearch")){
const err39 = {};
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
const err40 = {};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
var _valid13 = _errs70 === errors;
valid19 = valid19 || _valid13;
if(_valid13){
var props6 = {};
props6.elasticsearch = true;
}
if(!valid19){
const err41 = {};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
else {
errors = _errs69;
if(vErrors !== null){
if(_errs69){
vErrors.length = _errs69;
}
else {
vErrors = null;
}
}
}
var _valid12 = _errs67 === errors;
errors = _errs66;
if(vErrors !== null){
if(_errs66){
vErrors.length = _errs66;
}
else {
vErrors = null;
}
}
let ifClause6;
if(_valid12){
const _errs72 = errors;
if(!(validate147(data2, {instancePath:instancePath+"/sources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data1,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
var _valid12 = _errs72 === errors;
valid18 = _valid12;
if(valid18){
if(props6 !== true){
props6 = true;
}
}
ifClause6 = "then";
}
else {
const _errs73 = errors;
const _errs74 = errors;
let valid20 = true;
const _errs75 = errors;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err42 = {};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
const _errs77 = errors;
let valid21 = false;
const _errs78 = errors;
if(errors === _errs78){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing7;
if((data2.http === undefined) && (missing7 = "http")){
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
else {
const err44 = {};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
var _valid15 = _errs78 === errors;
valid21 = valid21 || _valid15;
if(_valid15){
var props7 = {};
props7.http = true;
}
if(!valid21){
const err45 = {};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
else {
errors = _errs77;
if(vErrors !== null){
if(_errs77){
vErrors.length = _errs77;
}
else {
vErrors = null;
}
}
}
var _valid14 = _errs75 === errors;
errors = _errs74;
if(vErrors !== null){
if(_errs74){
vErrors.length = _errs74;
}
else {
vErrors = null;
}
}
let ifClause7;
if(_valid14){
const _errs80 = errors;
if(!(validate151(data2, {instancePath:instancePath+"/sources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data1,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
var _valid14 = _errs80 === errors;
valid20 = _valid14;
if(valid20){
if(props7 !== true){
props7 = true;
}
}
ifClause7 = "then";
}
else {
const _errs81 = errors;
const _errs82 = errors;
let valid22 = true;
const _errs83 = errors;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err46 = {};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
const _errs85 = errors;
let valid23 = false;
const _errs86 = errors;
if(errors === _errs86){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing8;
if((data2.file === undefined) && (missing8 = "file")){
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
else {
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
var _valid17 = _errs86 === errors;
valid23 = valid23 || _valid17;
if(_valid17){
var props8 = {};
props8.file = true;
}
if(!valid23){
const err49 = {};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
else {
errors = _errs85;
if(vErrors !== null){
if(_errs85){
vErrors.length = _errs85;
}
else {
vErrors = null;
}
}
}
var _valid16 = _errs83 === errors;
errors = _errs82;
if(vErrors !== null){
if(_errs82){
vErrors.length = _errs82;
}
else {
vErrors = null;
}
}
let ifClause8;
if(_valid16){
const _errs88 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.file === undefined){
const err50 = {instancePath:instancePath+"/sources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/FileSource/required",keyword:"required",params:{missingProperty: "file"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
for(const key4 in data2){
if(!((key4 === "file") || (key4 === "format"))){
const err51 = {instancePath:instancePath+"/sources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/FileSource/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data2.file !== undefined){
let data5 = data2.file;
if(typeof data5 === "string"){
if(func2(data5) < 1){
const err52 = {instancePath:instancePath+"/sources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/file",schemaPath:"#/$defs/FileSource/properties/file/minLength",keyword:"minLength",params:{limit: 1}};
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
const err53 = {instancePath:instancePath+"/sources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/file",schemaPath:"#/$defs/FileSource/properties/file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data2.format !== undefined){
let data6 = data2.format;
if(typeof data6 !== "string"){
const err54 = {instancePath:instancePath+"/sources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/format",schemaPath:"#/$defs/FileSource/properties/format/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(!((((data6 === "json") || (data6 === "csv")) || (data6 === "otlp")) || (data6 === "openmetrics"))){
const err55 = {instancePath:instancePath+"/sources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/format",schemaPath:"#/$defs/FileSource/properties/format/enum",keyword:"enum",params:{allowedValues: schema203.properties.format.enum}};
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
const err56 = {instancePath:instancePath+"/sources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/FileSource/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
var _valid16 = _errs88 === errors;
valid22 = _valid16;
if(valid22){
if(props8 !== true){
props8 = true;
}
}
ifClause8 = "then";
}
else {
const _errs96 = errors;
const _errs97 = errors;
let valid26 = true;
const _errs98 = errors;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err57 = {};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
const _errs100 = errors;
let valid27 = false;
const _errs101 = errors;
if(errors === _errs101){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing9;
if((data2.issues === undefined) && (missing9 = "issues")){
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
var _valid19 = _errs101 === errors;
valid27 = valid27 || _valid19;
if(_valid19){
var props9 = {};
props9.issues = true;
}
if(!valid27){
const err60 = {};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
else {
errors = _errs100;
if(vErrors !== null){
if(_errs100){
vErrors.length = _errs100;
}
else {
vErrors = null;
}
}
}
var _valid18 = _errs98 === errors;
errors = _errs97;
if(vErrors !== null){
if(_errs97){
vErrors.length = _errs97;
}
else {
vErrors = null;
}
}
let ifClause9;
if(_valid18){
const _errs103 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.issues === undefined){
const err61 = {instancePath:instancePath+"/sources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/IssuesSource/required",keyword:"required",params:{missingProperty: "issues"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
for(const key5 in data2){
if(!(key5 === "issues")){
const err62 = {instancePath:instancePath+"/sources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/IssuesSource/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data2.issues !== undefined){
if(true !== data2.issues){
const err63 = {instancePath:instancePath+"/sources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/issues",schemaPath:"#/$defs/IssuesSource/properties/issues/const",keyword:"const",params:{allowedValue: true}};
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
else {
const err64 = {instancePath:instancePath+"/sources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/IssuesSource/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
var _valid18 = _errs103 === errors;
valid26 = _valid18;
if(valid26){
if(props9 !== true){
props9 = true;
}
}
ifClause9 = "then";
}
else {
const _errs108 = errors;
const _errs109 = errors;
let valid30 = true;
const _errs110 = errors;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err65 = {};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
const _errs112 = errors;
let valid31 = false;
const _errs113 = errors;
if(errors === _errs113){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing10;
if((data2.alertmanager === undefined) && (missing10 = "alertmanager")){
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
var _valid21 = _errs113 === errors;
valid31 = valid31 || _valid21;
if(_valid21){
var props10 = {};
props10.alertmanager = true;
}
if(!valid31){
const err68 = {};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
else {
errors = _errs112;
if(vErrors !== null){
if(_errs112){
vErrors.length = _errs112;
}
else {
vErrors = null;
}
}
}
var _valid20 = _errs110 === errors;
errors = _errs109;
if(vErrors !== null){
if(_errs109){
vErrors.length = _errs109;
}
else {
vErrors = null;
}
}
let ifClause10;
if(_valid20){
const _errs115 = errors;
if(!(validate155(data2, {instancePath:instancePath+"/sources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data1,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
var _valid20 = _errs115 === errors;
valid30 = _valid20;
if(valid30){
if(props10 !== true){
props10 = true;
}
}
ifClause10 = "then";
}
else {
const _errs116 = errors;
if(!(validate159(data2, {instancePath:instancePath+"/sources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data1,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
errors = vErrors.length;
}
var _valid20 = _errs116 === errors;
valid30 = _valid20;
if(valid30){
if(props10 !== true){
props10 = true;
}
}
ifClause10 = "else";
}
if(!valid30){
const err69 = {instancePath:instancePath+"/sources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/additionalProperties/else/else/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause10}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
var _valid18 = _errs108 === errors;
valid26 = _valid18;
if(valid26){
if(props9 !== true && props10 !== undefined){
if(props10 === true){
props9 = true;
}
else {
props9 = props9 || {};
Object.assign(props9, props10);
}
}
}
ifClause9 = "else";
}
if(!valid26){
const err70 = {instancePath:instancePath+"/sources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/additionalProperties/else/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause9}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
var _valid16 = _errs96 === errors;
valid22 = _valid16;
if(valid22){
if(props8 !== true && props9 !== undefined){
if(props9 === true){
props8 = true;
}
else {
props8 = props8 || {};
Object.assign(props8, props9);
}
}
}
ifClause8 = "else";
}
if(!valid22){
const err71 = {instancePath:instancePath+"/sources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/additionalProperties/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause8}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
var _valid14 = _errs81 === errors;
valid20 = _valid14;
if(valid20){
if(props7 !== true && props8 !== undefined){
if(props8 === true){
props7 = true;
}
else {
props7 = props7 || {};
Object.assign(props7, props8);
}
}
}
ifClause7 = "else";
}
if(!valid20){
const err72 = {instancePath:instancePath+"/sources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/additionalProperties/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause7}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
var _valid12 = _errs73 === errors;
valid18 = _valid12;
if(valid18){
if(props6 !== true && props7 !== undefined){
if(props7 === true){
props6 = true;
}
else {
props6 = props6 || {};
Object.assign(props6, props7);
}
}
}
ifClause6 = "else";
}
if(!valid18){
const err73 = {instancePath:instancePath+"/sources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/additionalProperties/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause6}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
var _valid10 = _errs65 === errors;
valid16 = _valid10;
if(valid16){
if(props5 !== true && props6 !== undefined){
if(props6 === true){
props5 = true;
}
else {
props5 = props5 || {};
Object.assign(props5, props6);
}
}
}
ifClause5 = "else";
}
if(!valid16){
const err74 = {instancePath:instancePath+"/sources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/additionalProperties/else/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause5}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
var _valid8 = _errs57 === errors;
valid14 = _valid8;
if(valid14){
if(props4 !== true && props5 !== undefined){
if(props5 === true){
props4 = true;
}
else {
props4 = props4 || {};
Object.assign(props4, props5);
}
}
}
ifClause4 = "else";
}
if(!valid14){
const err75 = {instancePath:instancePath+"/sources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/additionalProperties/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause4}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
var _valid6 = _errs49 === errors;
valid12 = _valid6;
if(valid12){
if(props3 !== true && props4 !== undefined){
if(props4 === true){
props3 = true;
}
else {
props3 = props3 || {};
Object.assign(props3, props4);
}
}
}
ifClause3 = "else";
}
if(!valid12){
const err76 = {instancePath:instancePath+"/sources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/additionalProperties/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause3}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
var _valid4 = _errs41 === errors;
valid8 = _valid4;
if(valid8){
if(props2 !== true && props3 !== undefined){
if(props3 === true){
props2 = true;
}
else {
props2 = props2 || {};
Object.assign(props2, props3);
}
}
}
ifClause2 = "else";
}
if(!valid8){
const err77 = {instancePath:instancePath+"/sources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/additionalProperties/else/else/if",keyword:"if",params:{failingKeyword: ifClause2}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
var _valid2 = _errs26 === errors;
valid6 = _valid2;
if(valid6){
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
if(!valid6){
const err78 = {instancePath:instancePath+"/sources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/additionalProperties/else/if",keyword:"if",params:{failingKeyword: ifClause1}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
var _valid0 = _errs18 === errors;
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
const err79 = {instancePath:instancePath+"/sources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/additionalProperties/if",keyword:"if",params:{failingKeyword: ifClause0}};
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
else {
const err80 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data.replica !== undefined){
let data8 = data.replica;
if(typeof data8 === "string"){
if(!pattern118.test(data8)){
const err81 = {instancePath:instancePath+"/replica",schemaPath:"#/properties/replica/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_.-]*$"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
else {
const err82 = {instancePath:instancePath+"/replica",schemaPath:"#/properties/replica/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data.region !== undefined){
let data9 = data.region;
if(typeof data9 === "string"){
if(!pattern118.test(data9)){
const err83 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_.-]*$"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
else {
const err84 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data.tracks !== undefined){
let data10 = data.tracks;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key6 in data10){
if(!((key6 === "canary") || (key6 === "stable"))){
const err85 = {instancePath:instancePath+"/tracks",schemaPath:"#/$defs/Tracks/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data10.canary !== undefined){
let data11 = data10.canary;
if(typeof data11 === "string"){
if(func2(data11) > 128){
const err86 = {instancePath:instancePath+"/tracks/canary",schemaPath:"#/$defs/Tracks/properties/canary/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(func2(data11) < 1){
const err87 = {instancePath:instancePath+"/tracks/canary",schemaPath:"#/$defs/Tracks/properties/canary/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
else {
const err88 = {instancePath:instancePath+"/tracks/canary",schemaPath:"#/$defs/Tracks/properties/canary/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data10.stable !== undefined){
let data12 = data10.stable;
if(typeof data12 === "string"){
if(func2(data12) > 128){
const err89 = {instancePath:instancePath+"/tracks/stable",schemaPath:"#/$defs/Tracks/properties/stable/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(func2(data12) < 1){
const err90 = {instancePath:instancePath+"/tracks/stable",schemaPath:"#/$defs/Tracks/properties/stable/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
else {
const err91 = {instancePath:instancePath+"/tracks/stable",schemaPath:"#/$defs/Tracks/properties/stable/type",keyword:"type",params:{type: "string"}};
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
const err92 = {instancePath:instancePath+"/tracks",schemaPath:"#/$defs/Tracks/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data["ingestion-delay"] !== undefined){
let data13 = data["ingestion-delay"];
if(typeof data13 === "string"){
if(!pattern18.test(data13)){
const err93 = {instancePath:instancePath+"/ingestion-delay",schemaPath:"#/$defs/Duration/pattern",keyword:"pattern",params:{pattern: "^(?:\\d+[mhdw]|P(?=\\d|T\\d)(?:\\d+W)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+S)?)?)$"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
else {
const err94 = {instancePath:instancePath+"/ingestion-delay",schemaPath:"#/$defs/Duration/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data.service !== undefined){
let data14 = data.service;
if(typeof data14 === "string"){
if(func2(data14) < 1){
const err95 = {instancePath:instancePath+"/service",schemaPath:"#/properties/service/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
else {
const err96 = {instancePath:instancePath+"/service",schemaPath:"#/properties/service/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data.queries !== undefined){
let data15 = data.queries;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key7 in data15){
const _errs136 = errors;
if(typeof key7 === "string"){
if(!pattern10.test(key7)){
const err97 = {instancePath:instancePath+"/queries",schemaPath:"#/$defs/Name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"},propertyName:key7};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
else {
const err98 = {instancePath:instancePath+"/queries",schemaPath:"#/$defs/Name/type",keyword:"type",params:{type: "string"},propertyName:key7};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
var valid35 = _errs136 === errors;
if(!valid35){
const err99 = {instancePath:instancePath+"/queries",schemaPath:"#/properties/queries/propertyNames",keyword:"propertyNames",params:{propertyName: key7}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
for(const key8 in data15){
let data16 = data15[key8];
const _errs141 = errors;
let valid38 = true;
const _errs142 = errors;
if(!(data16 && typeof data16 == "object" && !Array.isArray(data16))){
const err100 = {};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
const _errs144 = errors;
let valid39 = false;
const _errs145 = errors;
if(errors === _errs145){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
let missing11;
if((data16.histogram === undefined) && (missing11 = "histogram")){
const err101 = {};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
else {
const err102 = {};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
var _valid23 = _errs145 === errors;
valid39 = valid39 || _valid23;
if(_valid23){
var props11 = {};
props11.histogram = true;
}
if(!valid39){
const err103 = {};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
else {
errors = _errs144;
if(vErrors !== null){
if(_errs144){
vErrors.length = _errs144;
}
else {
vErrors = null;
}
}
}
var _valid22 = _errs142 === errors;
errors = _errs141;
if(vErrors !== null){
if(_errs141){
vErrors.length = _errs141;
}
else {
vErrors = null;
}
}
let ifClause11;
if(_valid22){
const _errs147 = errors;
if(!(validate163(data16, {instancePath:instancePath+"/queries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data15,parentDataProperty:key8,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
errors = vErrors.length;
}
var _valid22 = _errs147 === errors;
valid38 = _valid22;
if(valid38){
if(props11 !== true){
props11 = true;
}
}
ifClause11 = "then";
}
else {
const _errs148 = errors;
const _errs149 = errors;
let valid40 = true;
const _errs150 = errors;
if(!(data16 && typeof data16 == "object" && !Array.isArray(data16))){
const err104 = {};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
const _errs152 = errors;
let valid41 = false;
const _errs153 = errors;
if(errors === _errs153){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
let missing12;
if((data16.gauge === undefined) && (missing12 = "gauge")){
const err105 = {};
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
const err106 = {};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
var _valid25 = _errs153 === errors;
valid41 = valid41 || _valid25;
if(_valid25){
var props12 = {};
props12.gauge = true;
}
if(!valid41){
const err107 = {};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
else {
errors = _errs152;
if(vErrors !== null){
if(_errs152){
vErrors.length = _errs152;
}
else {
vErrors = null;
}
}
}
var _valid24 = _errs150 === errors;
errors = _errs149;
if(vErrors !== null){
if(_errs149){
vErrors.length = _errs149;
}
else {
vErrors = null;
}
}
let ifClause12;
if(_valid24){
const _errs155 = errors;
if(!(validate165(data16, {instancePath:instancePath+"/queries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data15,parentDataProperty:key8,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
errors = vErrors.length;
}
var _valid24 = _errs155 === errors;
valid40 = _valid24;
if(valid40){
if(props12 !== true){
props12 = true;
}
}
ifClause12 = "then";
}
else {
const _errs156 = errors;
if(!(validate167(data16, {instancePath:instancePath+"/queries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data15,parentDataProperty:key8,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
var _valid24 = _errs156 === errors;
valid40 = _valid24;
if(valid40){
if(props12 !== true){
props12 = true;
}
}
ifClause12 = "else";
}
if(!valid40){
const err108 = {instancePath:instancePath+"/queries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/queries/additionalProperties/else/if",keyword:"if",params:{failingKeyword: ifClause12}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
var _valid22 = _errs148 === errors;
valid38 = _valid22;
if(valid38){
if(props11 !== true && props12 !== undefined){
if(props12 === true){
props11 = true;
}
else {
props11 = props11 || {};
Object.assign(props11, props12);
}
}
}
ifClause11 = "else";
}
if(!valid38){
const err109 = {instancePath:instancePath+"/queries/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/queries/additionalProperties/if",keyword:"if",params:{failingKeyword: ifClause11}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
}
else {
const err110 = {instancePath:instancePath+"/queries",schemaPath:"#/properties/queries/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data.judge !== undefined){
if(!(validate169(data.judge, {instancePath:instancePath+"/judge",parentData:data,parentDataProperty:"judge",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
errors = vErrors.length;
}
}
if(data.slos !== undefined){
let data18 = data.slos;
if(Array.isArray(data18)){
const len0 = data18.length;
for(let i0=0; i0<len0; i0++){
if(!(validate171(data18[i0], {instancePath:instancePath+"/slos/" + i0,parentData:data18,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
errors = vErrors.length;
}
}
}
else {
const err111 = {instancePath:instancePath+"/slos",schemaPath:"#/properties/slos/type",keyword:"type",params:{type: "array"}};
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
const err112 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
validate129.errors = vErrors;
return errors === 0;
}
validate129.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema233 = {"title":"RolloutsPolicy","type":"object","propertyNames":{"$ref":"#/$defs/Name"},"additionalProperties":{"$ref":"#/$defs/Rollout"},"properties":{"use":{"$ref":"#/$defs/SetName"},"regions":{"$ref":"#/$defs/Regions"},"traffic":{"$ref":"#/$defs/Traffic"},"locks":{"$ref":"#/$defs/RolloutLocks"},"deployments":{"enum":["auto","stages","off"]},"abort-label":{"type":"string","minLength":1,"maxLength":50},"abort-on-rejection":{"type":"boolean"},"settle":{"$ref":"#/$defs/Duration"},"max-stage":{"$ref":"#/$defs/Duration"}}};
const schema240 = {"title":"PolicyRegions","type":"object","additionalProperties":false,"required":["order"],"properties":{"order":{"type":"array","items":{"type":"string","minLength":1},"minItems":1,"uniqueItems":true},"stop":{"type":"string","enum":["any"]}}};
const schema241 = {"title":"PolicyTraffic","type":"object","additionalProperties":false,"required":["apply","observe","rollback"],"properties":{"apply":{"type":"string","minLength":1},"observe":{"type":"string","minLength":1},"rollback":{"type":"string","minLength":1}}};
const schema235 = {"title":"PolicyRollout","type":"array","items":{"$ref":"#/$defs/RolloutStage"},"minItems":1};
const schema236 = {"title":"RolloutStage","type":"object","additionalProperties":false,"required":["to"],"properties":{"to":{"$ref":"#/$defs/Ratio"},"for":{"$ref":"#/$defs/Duration"},"approve":{"$ref":"#/$defs/Approve"}}};

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
const err2 = {instancePath:instancePath+"/to",schemaPath:"#/$defs/Ratio/type",keyword:"type",params:{type: schema226.type}};
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
if(!pattern128.test(data0)){
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
if(!pattern18.test(data1)){
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
validate176.errors = vErrors;
return errors === 0;
}
validate176.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate175(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate175.evaluated;
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
if(!(validate176(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
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
validate175.errors = vErrors;
return errors === 0;
}
validate175.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema242 = {"title":"RolloutLocksPolicy","type":"object","additionalProperties":false,"required":["repository"],"properties":{"repository":{"type":"string","maxLength":300,"pattern":"^(?:[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]+|(?:https|ssh)://(?:[A-Za-z0-9][A-Za-z0-9._-]*@)?[A-Za-z0-9][A-Za-z0-9.-]*(?::[0-9]{1,5})?/[A-Za-z0-9._~/-]+|file:///[^\\s]+)$"},"ref":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$"},"token":{"$ref":"#/$defs/SecretName"},"ttl":{"$ref":"#/$defs/Duration"},"limit":{"type":"integer","minimum":1}}};
const pattern138 = new RegExp("^(?:[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]+|(?:https|ssh)://(?:[A-Za-z0-9][A-Za-z0-9._-]*@)?[A-Za-z0-9][A-Za-z0-9.-]*(?::[0-9]{1,5})?/[A-Za-z0-9._~/-]+|file:///[^\\s]+)$", "u");
const pattern139 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._/-]*$", "u");

function validate180(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate180.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.repository === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "repository"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "repository") || (key0 === "ref")) || (key0 === "token")) || (key0 === "ttl")) || (key0 === "limit"))){
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
if(data.repository !== undefined){
let data0 = data.repository;
if(typeof data0 === "string"){
if(func2(data0) > 300){
const err2 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/maxLength",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern138.test(data0)){
const err3 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]+|(?:https|ssh)://(?:[A-Za-z0-9][A-Za-z0-9._-]*@)?[A-Za-z0-9][A-Za-z0-9.-]*(?::[0-9]{1,5})?/[A-Za-z0-9._~/-]+|file:///[^\\s]+)$"}};
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
const err4 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.ref !== undefined){
let data1 = data.ref;
if(typeof data1 === "string"){
if(!pattern139.test(data1)){
const err5 = {instancePath:instancePath+"/ref",schemaPath:"#/properties/ref/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"}};
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
const err6 = {instancePath:instancePath+"/ref",schemaPath:"#/properties/ref/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.token !== undefined){
let data2 = data.token;
if(typeof data2 === "string"){
if(!pattern105.test(data2)){
const err7 = {instancePath:instancePath+"/token",schemaPath:"#/$defs/SecretName/pattern",keyword:"pattern",params:{pattern: "^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$"}};
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
const err8 = {instancePath:instancePath+"/token",schemaPath:"#/$defs/SecretName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.ttl !== undefined){
let data3 = data.ttl;
if(typeof data3 === "string"){
if(!pattern18.test(data3)){
const err9 = {instancePath:instancePath+"/ttl",schemaPath:"#/$defs/Duration/pattern",keyword:"pattern",params:{pattern: "^(?:\\d+[mhdw]|P(?=\\d|T\\d)(?:\\d+W)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+S)?)?)$"}};
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
const err10 = {instancePath:instancePath+"/ttl",schemaPath:"#/$defs/Duration/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.limit !== undefined){
let data4 = data.limit;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err11 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
const err12 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
validate180.errors = vErrors;
return errors === 0;
}
validate180.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(!(func1.call(schema233.properties, key1))){
if(!(validate175(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
errors = vErrors.length;
}
}
}
if(data.use !== undefined){
let data1 = data.use;
if(typeof data1 === "string"){
if(!pattern17.test(data1)){
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
if(!(data5 === "any")){
const err13 = {instancePath:instancePath+"/regions/stop",schemaPath:"#/$defs/Regions/properties/stop/enum",keyword:"enum",params:{allowedValues: schema240.properties.stop.enum}};
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
if(data.locks !== undefined){
if(!(validate180(data.locks, {instancePath:instancePath+"/locks",parentData:data,parentDataProperty:"locks",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
errors = vErrors.length;
}
}
if(data.deployments !== undefined){
let data11 = data.deployments;
if(!(((data11 === "auto") || (data11 === "stages")) || (data11 === "off"))){
const err26 = {instancePath:instancePath+"/deployments",schemaPath:"#/properties/deployments/enum",keyword:"enum",params:{allowedValues: schema233.properties.deployments.enum}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data["abort-label"] !== undefined){
let data12 = data["abort-label"];
if(typeof data12 === "string"){
if(func2(data12) > 50){
const err27 = {instancePath:instancePath+"/abort-label",schemaPath:"#/properties/abort-label/maxLength",keyword:"maxLength",params:{limit: 50}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(func2(data12) < 1){
const err28 = {instancePath:instancePath+"/abort-label",schemaPath:"#/properties/abort-label/minLength",keyword:"minLength",params:{limit: 1}};
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
const err29 = {instancePath:instancePath+"/abort-label",schemaPath:"#/properties/abort-label/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data["abort-on-rejection"] !== undefined){
if(typeof data["abort-on-rejection"] !== "boolean"){
const err30 = {instancePath:instancePath+"/abort-on-rejection",schemaPath:"#/properties/abort-on-rejection/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.settle !== undefined){
let data14 = data.settle;
if(typeof data14 === "string"){
if(!pattern18.test(data14)){
const err31 = {instancePath:instancePath+"/settle",schemaPath:"#/$defs/Duration/pattern",keyword:"pattern",params:{pattern: "^(?:\\d+[mhdw]|P(?=\\d|T\\d)(?:\\d+W)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+S)?)?)$"}};
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
const err32 = {instancePath:instancePath+"/settle",schemaPath:"#/$defs/Duration/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data["max-stage"] !== undefined){
let data15 = data["max-stage"];
if(typeof data15 === "string"){
if(!pattern18.test(data15)){
const err33 = {instancePath:instancePath+"/max-stage",schemaPath:"#/$defs/Duration/pattern",keyword:"pattern",params:{pattern: "^(?:\\d+[mhdw]|P(?=\\d|T\\d)(?:\\d+W)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+S)?)?)$"}};
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
const err34 = {instancePath:instancePath+"/max-stage",schemaPath:"#/$defs/Duration/type",keyword:"type",params:{type: "string"}};
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
validate174.errors = vErrors;
return errors === 0;
}
validate174.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema247 = {"title":"RollbackPolicy","type":"object","additionalProperties":false,"properties":{"use":{"$ref":"#/$defs/SetName"},"when":{"$ref":"#/$defs/Triggers"},"prepare-when":{"$ref":"#/$defs/Triggers"},"run":{"$ref":"#/$defs/RollbackRun"},"on-failure":{"type":"array","items":{"$ref":"#/$defs/RollbackMethod"},"minItems":1},"within":{"$ref":"#/$defs/Duration"},"rehearsed-within":{"$ref":"#/$defs/Duration"},"data":{"type":"string","enum":["reversible","forward-only"]},"forward":{"$ref":"#/$defs/RollbackRun"},"validate":{"$ref":"#/$defs/RollbackValidation"},"manual-when":{"type":"array","items":{"type":"string","minLength":1,"maxLength":300},"minItems":1},"fallback":{"type":"string","minLength":1,"maxLength":1000},"data-recovery":{"type":"string","minLength":1,"maxLength":1000},"contacts":{"type":"array","items":{"type":"string","minLength":1,"maxLength":200},"minItems":1},"runbooks":{"$ref":"#/$defs/RollbackRunbooks"}}};
const schema252 = {"title":"PolicyRollbackMethod","type":"object","additionalProperties":false,"required":["method","command"],"properties":{"method":{"type":"string","enum":["traffic","image","flag","failover"]},"command":{"type":"string","minLength":1}}};
const schema249 = {"title":"PolicyTriggers","type":"object","propertyNames":{"pattern":"^[^\\s](?:.*[^\\s])?$"},"additionalProperties":{"$ref":"#/$defs/MetricCondition"},"minProperties":1};

function validate184(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate184.evaluated;
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
if(!pattern54.test(key0)){
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
validate184.errors = vErrors;
return errors === 0;
}
validate184.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema250 = {"title":"PolicyWorkflowRun","type":"object","additionalProperties":false,"required":["workflow"],"properties":{"workflow":{"type":"string","pattern":"^[A-Za-z0-9._-]+\\.ya?ml$"},"inputs":{"type":"object","maxProperties":25,"propertyNames":{"$ref":"#/$defs/Name"},"additionalProperties":{"type":"string"}}}};
const pattern146 = new RegExp("^[A-Za-z0-9._-]+\\.ya?ml$", "u");

function validate188(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate188.evaluated;
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
if(!pattern146.test(data0)){
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
if(Object.keys(data1).length > 25){
const err4 = {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/maxProperties",keyword:"maxProperties",params:{limit: 25}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key1 in data1){
const _errs6 = errors;
if(typeof key1 === "string"){
if(!pattern10.test(key1)){
const err5 = {instancePath:instancePath+"/inputs",schemaPath:"#/$defs/Name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"},propertyName:key1};
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
const err6 = {instancePath:instancePath+"/inputs",schemaPath:"#/$defs/Name/type",keyword:"type",params:{type: "string"},propertyName:key1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid1 = _errs6 === errors;
if(!valid1){
const err7 = {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
for(const key2 in data1){
if(typeof data1[key2] !== "string"){
const err8 = {instancePath:instancePath+"/inputs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/inputs/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
const err9 = {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type: "object"}};
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
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate188.errors = vErrors;
return errors === 0;
}
validate188.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema255 = {"title":"RollbackValidationPolicy","type":"object","additionalProperties":false,"properties":{"for":{"$ref":"#/$defs/Duration"},"health":{"$ref":"#/$defs/HealthProof"},"response":{"$ref":"#/$defs/ValidationProof"},"errors":{"$ref":"#/$defs/ValidationProof"},"business":{"$ref":"#/$defs/ValidationProof"},"users":{"$ref":"#/$defs/ValidationProof"},"data":{"$ref":"#/$defs/ValidationProof"}}};
const schema257 = {"title":"PolicyHealthProof","if":{"type":"string"},"then":{"type":"string","enum":["observe","person"]},"else":{"if":{"type":"object"},"then":{"$ref":"#/$defs/Triggers"},"else":{"type":["string","object"]}}};

function validate192(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate192.evaluated;
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
if(typeof data !== "string"){
const err1 = {instancePath,schemaPath:"#/then/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((data === "observe") || (data === "person"))){
const err2 = {instancePath,schemaPath:"#/then/enum",keyword:"enum",params:{allowedValues: schema257.then.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
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
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
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
if(!(validate184(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
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
const err4 = {instancePath,schemaPath:"#/else/else/type",keyword:"type",params:{type: schema257.else.else.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid1 = _errs10 === errors;
valid1 = _valid1;
ifClause1 = "else";
}
if(!valid1){
const err5 = {instancePath,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword: ifClause1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err6 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate192.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate192.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema258 = {"title":"PolicyValidationProof","if":{"type":"string"},"then":{"type":"string","enum":["person"]},"else":{"if":{"type":"object"},"then":{"$ref":"#/$defs/Triggers"},"else":{"type":["string","object"]}}};

function validate195(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate195.evaluated;
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
if(typeof data !== "string"){
const err1 = {instancePath,schemaPath:"#/then/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(data === "person")){
const err2 = {instancePath,schemaPath:"#/then/enum",keyword:"enum",params:{allowedValues: schema258.then.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
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
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
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
if(!(validate184(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
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
const err4 = {instancePath,schemaPath:"#/else/else/type",keyword:"type",params:{type: schema258.else.else.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid1 = _errs10 === errors;
valid1 = _valid1;
ifClause1 = "else";
}
if(!valid1){
const err5 = {instancePath,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword: ifClause1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err6 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate195.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate195.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate191(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate191.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "for") || (key0 === "health")) || (key0 === "response")) || (key0 === "errors")) || (key0 === "business")) || (key0 === "users")) || (key0 === "data"))){
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
if(data.for !== undefined){
let data0 = data.for;
if(typeof data0 === "string"){
if(!pattern18.test(data0)){
const err1 = {instancePath:instancePath+"/for",schemaPath:"#/$defs/Duration/pattern",keyword:"pattern",params:{pattern: "^(?:\\d+[mhdw]|P(?=\\d|T\\d)(?:\\d+W)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+S)?)?)$"}};
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
const err2 = {instancePath:instancePath+"/for",schemaPath:"#/$defs/Duration/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.health !== undefined){
if(!(validate192(data.health, {instancePath:instancePath+"/health",parentData:data,parentDataProperty:"health",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
errors = vErrors.length;
}
}
if(data.response !== undefined){
if(!(validate195(data.response, {instancePath:instancePath+"/response",parentData:data,parentDataProperty:"response",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
errors = vErrors.length;
}
}
if(data.errors !== undefined){
if(!(validate195(data.errors, {instancePath:instancePath+"/errors",parentData:data,parentDataProperty:"errors",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
errors = vErrors.length;
}
}
if(data.business !== undefined){
if(!(validate195(data.business, {instancePath:instancePath+"/business",parentData:data,parentDataProperty:"business",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
errors = vErrors.length;
}
}
if(data.users !== undefined){
if(!(validate195(data.users, {instancePath:instancePath+"/users",parentData:data,parentDataProperty:"users",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
if(!(validate195(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
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
validate191.errors = vErrors;
return errors === 0;
}
validate191.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema259 = {"title":"PolicyRollbackRunbooks","type":"object","additionalProperties":false,"minProperties":1,"properties":{"worse":{"$ref":"#/$defs/RunbookAddress"},"traffic":{"$ref":"#/$defs/RunbookAddress"},"stopped":{"$ref":"#/$defs/RunbookAddress"},"rollback-failed":{"$ref":"#/$defs/RunbookAddress"},"any":{"$ref":"#/$defs/RunbookAddress"}}};
const schema260 = {"type":"string","pattern":"^https://[!-~]+$","maxLength":500};
const pattern151 = new RegExp("^https://[!-~]+$", "u");

function validate203(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate203.evaluated;
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
if(!(((((key0 === "worse") || (key0 === "traffic")) || (key0 === "stopped")) || (key0 === "rollback-failed")) || (key0 === "any"))){
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
if(data.worse !== undefined){
let data0 = data.worse;
if(typeof data0 === "string"){
if(func2(data0) > 500){
const err2 = {instancePath:instancePath+"/worse",schemaPath:"#/$defs/RunbookAddress/maxLength",keyword:"maxLength",params:{limit: 500}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern151.test(data0)){
const err3 = {instancePath:instancePath+"/worse",schemaPath:"#/$defs/RunbookAddress/pattern",keyword:"pattern",params:{pattern: "^https://[!-~]+$"}};
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
const err4 = {instancePath:instancePath+"/worse",schemaPath:"#/$defs/RunbookAddress/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.traffic !== undefined){
let data1 = data.traffic;
if(typeof data1 === "string"){
if(func2(data1) > 500){
const err5 = {instancePath:instancePath+"/traffic",schemaPath:"#/$defs/RunbookAddress/maxLength",keyword:"maxLength",params:{limit: 500}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern151.test(data1)){
const err6 = {instancePath:instancePath+"/traffic",schemaPath:"#/$defs/RunbookAddress/pattern",keyword:"pattern",params:{pattern: "^https://[!-~]+$"}};
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
const err7 = {instancePath:instancePath+"/traffic",schemaPath:"#/$defs/RunbookAddress/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.stopped !== undefined){
let data2 = data.stopped;
if(typeof data2 === "string"){
if(func2(data2) > 500){
const err8 = {instancePath:instancePath+"/stopped",schemaPath:"#/$defs/RunbookAddress/maxLength",keyword:"maxLength",params:{limit: 500}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern151.test(data2)){
const err9 = {instancePath:instancePath+"/stopped",schemaPath:"#/$defs/RunbookAddress/pattern",keyword:"pattern",params:{pattern: "^https://[!-~]+$"}};
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
const err10 = {instancePath:instancePath+"/stopped",schemaPath:"#/$defs/RunbookAddress/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data["rollback-failed"] !== undefined){
let data3 = data["rollback-failed"];
if(typeof data3 === "string"){
if(func2(data3) > 500){
const err11 = {instancePath:instancePath+"/rollback-failed",schemaPath:"#/$defs/RunbookAddress/maxLength",keyword:"maxLength",params:{limit: 500}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!pattern151.test(data3)){
const err12 = {instancePath:instancePath+"/rollback-failed",schemaPath:"#/$defs/RunbookAddress/pattern",keyword:"pattern",params:{pattern: "^https://[!-~]+$"}};
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
const err13 = {instancePath:instancePath+"/rollback-failed",schemaPath:"#/$defs/RunbookAddress/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.any !== undefined){
let data4 = data.any;
if(typeof data4 === "string"){
if(func2(data4) > 500){
const err14 = {instancePath:instancePath+"/any",schemaPath:"#/$defs/RunbookAddress/maxLength",keyword:"maxLength",params:{limit: 500}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!pattern151.test(data4)){
const err15 = {instancePath:instancePath+"/any",schemaPath:"#/$defs/RunbookAddress/pattern",keyword:"pattern",params:{pattern: "^https://[!-~]+$"}};
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
const err16 = {instancePath:instancePath+"/any",schemaPath:"#/$defs/RunbookAddress/type",keyword:"type",params:{type: "string"}};
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
validate203.errors = vErrors;
return errors === 0;
}
validate203.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate183(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate183.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema247.properties, key0))){
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
if(!pattern17.test(data0)){
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
if(!(validate184(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
errors = vErrors.length;
}
}
if(data["prepare-when"] !== undefined){
if(!(validate184(data["prepare-when"], {instancePath:instancePath+"/prepare-when",parentData:data,parentDataProperty:"prepare-when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
errors = vErrors.length;
}
}
if(data.run !== undefined){
if(!(validate188(data.run, {instancePath:instancePath+"/run",parentData:data,parentDataProperty:"run",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
errors = vErrors.length;
}
}
if(data["on-failure"] !== undefined){
let data4 = data["on-failure"];
if(Array.isArray(data4)){
if(data4.length < 1){
const err3 = {instancePath:instancePath+"/on-failure",schemaPath:"#/properties/on-failure/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.method === undefined){
const err4 = {instancePath:instancePath+"/on-failure/" + i0,schemaPath:"#/$defs/RollbackMethod/required",keyword:"required",params:{missingProperty: "method"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data5.command === undefined){
const err5 = {instancePath:instancePath+"/on-failure/" + i0,schemaPath:"#/$defs/RollbackMethod/required",keyword:"required",params:{missingProperty: "command"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 in data5){
if(!((key1 === "method") || (key1 === "command"))){
const err6 = {instancePath:instancePath+"/on-failure/" + i0,schemaPath:"#/$defs/RollbackMethod/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data5.method !== undefined){
let data6 = data5.method;
if(typeof data6 !== "string"){
const err7 = {instancePath:instancePath+"/on-failure/" + i0+"/method",schemaPath:"#/$defs/RollbackMethod/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!((((data6 === "traffic") || (data6 === "image")) || (data6 === "flag")) || (data6 === "failover"))){
const err8 = {instancePath:instancePath+"/on-failure/" + i0+"/method",schemaPath:"#/$defs/RollbackMethod/properties/method/enum",keyword:"enum",params:{allowedValues: schema252.properties.method.enum}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data5.command !== undefined){
let data7 = data5.command;
if(typeof data7 === "string"){
if(func2(data7) < 1){
const err9 = {instancePath:instancePath+"/on-failure/" + i0+"/command",schemaPath:"#/$defs/RollbackMethod/properties/command/minLength",keyword:"minLength",params:{limit: 1}};
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
const err10 = {instancePath:instancePath+"/on-failure/" + i0+"/command",schemaPath:"#/$defs/RollbackMethod/properties/command/type",keyword:"type",params:{type: "string"}};
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
const err11 = {instancePath:instancePath+"/on-failure/" + i0,schemaPath:"#/$defs/RollbackMethod/type",keyword:"type",params:{type: "object"}};
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
else {
const err12 = {instancePath:instancePath+"/on-failure",schemaPath:"#/properties/on-failure/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.within !== undefined){
let data8 = data.within;
if(typeof data8 === "string"){
if(!pattern18.test(data8)){
const err13 = {instancePath:instancePath+"/within",schemaPath:"#/$defs/Duration/pattern",keyword:"pattern",params:{pattern: "^(?:\\d+[mhdw]|P(?=\\d|T\\d)(?:\\d+W)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+S)?)?)$"}};
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
const err14 = {instancePath:instancePath+"/within",schemaPath:"#/$defs/Duration/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data["rehearsed-within"] !== undefined){
let data9 = data["rehearsed-within"];
if(typeof data9 === "string"){
if(!pattern18.test(data9)){
const err15 = {instancePath:instancePath+"/rehearsed-within",schemaPath:"#/$defs/Duration/pattern",keyword:"pattern",params:{pattern: "^(?:\\d+[mhdw]|P(?=\\d|T\\d)(?:\\d+W)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+S)?)?)$"}};
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
const err16 = {instancePath:instancePath+"/rehearsed-within",schemaPath:"#/$defs/Duration/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.data !== undefined){
let data10 = data.data;
if(typeof data10 !== "string"){
const err17 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!((data10 === "reversible") || (data10 === "forward-only"))){
const err18 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/enum",keyword:"enum",params:{allowedValues: schema247.properties.data.enum}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.forward !== undefined){
if(!(validate188(data.forward, {instancePath:instancePath+"/forward",parentData:data,parentDataProperty:"forward",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
errors = vErrors.length;
}
}
if(data.validate !== undefined){
if(!(validate191(data.validate, {instancePath:instancePath+"/validate",parentData:data,parentDataProperty:"validate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
}
if(data["manual-when"] !== undefined){
let data13 = data["manual-when"];
if(Array.isArray(data13)){
if(data13.length < 1){
const err19 = {instancePath:instancePath+"/manual-when",schemaPath:"#/properties/manual-when/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
let data14 = data13[i1];
if(typeof data14 === "string"){
if(func2(data14) > 300){
const err20 = {instancePath:instancePath+"/manual-when/" + i1,schemaPath:"#/properties/manual-when/items/maxLength",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(func2(data14) < 1){
const err21 = {instancePath:instancePath+"/manual-when/" + i1,schemaPath:"#/properties/manual-when/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err22 = {instancePath:instancePath+"/manual-when/" + i1,schemaPath:"#/properties/manual-when/items/type",keyword:"type",params:{type: "string"}};
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
const err23 = {instancePath:instancePath+"/manual-when",schemaPath:"#/properties/manual-when/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.fallback !== undefined){
let data15 = data.fallback;
if(typeof data15 === "string"){
if(func2(data15) > 1000){
const err24 = {instancePath:instancePath+"/fallback",schemaPath:"#/properties/fallback/maxLength",keyword:"maxLength",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(func2(data15) < 1){
const err25 = {instancePath:instancePath+"/fallback",schemaPath:"#/properties/fallback/minLength",keyword:"minLength",params:{limit: 1}};
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
const err26 = {instancePath:instancePath+"/fallback",schemaPath:"#/properties/fallback/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data["data-recovery"] !== undefined){
let data16 = data["data-recovery"];
if(typeof data16 === "string"){
if(func2(data16) > 1000){
const err27 = {instancePath:instancePath+"/data-recovery",schemaPath:"#/properties/data-recovery/maxLength",keyword:"maxLength",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(func2(data16) < 1){
const err28 = {instancePath:instancePath+"/data-recovery",schemaPath:"#/properties/data-recovery/minLength",keyword:"minLength",params:{limit: 1}};
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
const err29 = {instancePath:instancePath+"/data-recovery",schemaPath:"#/properties/data-recovery/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.contacts !== undefined){
let data17 = data.contacts;
if(Array.isArray(data17)){
if(data17.length < 1){
const err30 = {instancePath:instancePath+"/contacts",schemaPath:"#/properties/contacts/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
const len2 = data17.length;
for(let i2=0; i2<len2; i2++){
let data18 = data17[i2];
if(typeof data18 === "string"){
if(func2(data18) > 200){
const err31 = {instancePath:instancePath+"/contacts/" + i2,schemaPath:"#/properties/contacts/items/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(func2(data18) < 1){
const err32 = {instancePath:instancePath+"/contacts/" + i2,schemaPath:"#/properties/contacts/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err33 = {instancePath:instancePath+"/contacts/" + i2,schemaPath:"#/properties/contacts/items/type",keyword:"type",params:{type: "string"}};
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
const err34 = {instancePath:instancePath+"/contacts",schemaPath:"#/properties/contacts/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.runbooks !== undefined){
if(!(validate203(data.runbooks, {instancePath:instancePath+"/runbooks",parentData:data,parentDataProperty:"runbooks",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
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
validate183.errors = vErrors;
return errors === 0;
}
validate183.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema265 = {"title":"VerifyPolicy","type":"object","additionalProperties":false,"properties":{"use":{"$ref":"#/$defs/SetName"},"windows":{"$ref":"#/$defs/VerifyWindows"},"checks":{"type":"array","items":{"if":{"type":"object","anyOf":[{"type":"object","properties":{"slo":{}},"required":["slo"]}]},"then":{"$ref":"#/$defs/SloCheck"},"else":{"$ref":"#/$defs/StatusCheck"}}},"success":{"type":"object","propertyNames":{"$ref":"#/$defs/Name"},"additionalProperties":{"$ref":"#/$defs/SuccessCriterion"}},"on-call":{"type":"string","enum":["optional","required"]},"on-fail":{"type":"string","enum":["alert","prepare","rollback"]}}};
const schema267 = {"title":"PolicyVerifyWindows","type":"object","additionalProperties":false,"properties":{"immediate":{"$ref":"#/$defs/Duration"},"short":{"$ref":"#/$defs/Duration"},"medium":{"$ref":"#/$defs/Duration"},"long":{"$ref":"#/$defs/Duration"}}};

function validate207(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate207.evaluated;
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
if(!pattern18.test(data0)){
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
if(!pattern18.test(data1)){
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
if(!pattern18.test(data2)){
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
if(!pattern18.test(data3)){
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
validate207.errors = vErrors;
return errors === 0;
}
validate207.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema272 = {"title":"PolicySloCheck","type":"object","additionalProperties":false,"required":["slo","id"],"properties":{"id":{"$ref":"#/$defs/Name"},"slo":{"$ref":"#/$defs/SloName"}}};
const schema274 = {"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_-]*$"};

function validate209(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate209.evaluated;
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
validate209.errors = vErrors;
return errors === 0;
}
validate209.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema275 = {"title":"PolicyStatusCheck","type":"object","additionalProperties":false,"required":["check","id"],"properties":{"id":{"$ref":"#/$defs/Name"},"check":{"type":"string","minLength":1}}};

function validate211(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate211.evaluated;
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
validate211.errors = vErrors;
return errors === 0;
}
validate211.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema278 = {"title":"PolicySuccessCriterion","if":{"type":"string"},"then":{"type":"string","minLength":1,"maxLength":1000},"else":{"if":{"type":"object"},"then":{"$ref":"#/$defs/DatedCriterion"},"else":{"type":["string","object"]}}};
const schema279 = {"title":"PolicyDatedCriterion","type":"object","additionalProperties":false,"required":["at","require"],"properties":{"at":{"$ref":"#/$defs/Duration"},"require":{"$ref":"#/$defs/MetricCondition"}}};

function validate214(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate214.evaluated;
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
if(!pattern18.test(data0)){
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
validate214.errors = vErrors;
return errors === 0;
}
validate214.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate213(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate213.evaluated;
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
if(!(validate214(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate214.errors : vErrors.concat(validate214.errors);
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
const err5 = {instancePath,schemaPath:"#/else/else/type",keyword:"type",params:{type: schema278.else.else.type}};
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
validate213.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate213.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate206(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate206.evaluated;
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
if(!pattern17.test(data0)){
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
if(!(validate207(data.windows, {instancePath:instancePath+"/windows",parentData:data,parentDataProperty:"windows",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
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
if(!(validate209(data3, {instancePath:instancePath+"/checks/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
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
if(!(validate211(data3, {instancePath:instancePath+"/checks/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors);
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
if(!(validate213(data4[key2], {instancePath:instancePath+"/success/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data4,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors);
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
const err14 = {instancePath:instancePath+"/on-call",schemaPath:"#/properties/on-call/enum",keyword:"enum",params:{allowedValues: schema265.properties["on-call"].enum}};
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
const err16 = {instancePath:instancePath+"/on-fail",schemaPath:"#/properties/on-fail/enum",keyword:"enum",params:{allowedValues: schema265.properties["on-fail"].enum}};
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
validate206.errors = vErrors;
return errors === 0;
}
validate206.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema281 = {"title":"IncidentsPolicy","type":"object","additionalProperties":false,"properties":{"use":{"$ref":"#/$defs/SetName"},"P0":{"$ref":"#/$defs/Incident"},"P1":{"$ref":"#/$defs/Incident"},"P2":{"$ref":"#/$defs/Incident"},"P3":{"$ref":"#/$defs/Incident"}}};
const schema283 = {"title":"PolicyIncident","type":"object","additionalProperties":false,"required":["respond","action"],"properties":{"respond":{"$ref":"#/$defs/Duration"},"action":{"type":"string","enum":["next-release","monitor","consider-rollback","rollback"]}}};

function validate220(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate220.evaluated;
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
if(!pattern18.test(data0)){
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
const err6 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues: schema283.properties.action.enum}};
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
validate220.errors = vErrors;
return errors === 0;
}
validate220.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate219(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate219.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "use") || (key0 === "P0")) || (key0 === "P1")) || (key0 === "P2")) || (key0 === "P3"))){
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
if(!pattern17.test(data0)){
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
if(data.P0 !== undefined){
if(!(validate220(data.P0, {instancePath:instancePath+"/P0",parentData:data,parentDataProperty:"P0",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
}
if(data.P1 !== undefined){
if(!(validate220(data.P1, {instancePath:instancePath+"/P1",parentData:data,parentDataProperty:"P1",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
}
if(data.P2 !== undefined){
if(!(validate220(data.P2, {instancePath:instancePath+"/P2",parentData:data,parentDataProperty:"P2",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
}
if(data.P3 !== undefined){
if(!(validate220(data.P3, {instancePath:instancePath+"/P3",parentData:data,parentDataProperty:"P3",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
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
validate219.errors = vErrors;
return errors === 0;
}
validate219.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema285 = {"title":"PolicyCommunication","type":"object","additionalProperties":false,"required":["audience"],"properties":{"audience":{"$ref":"#/$defs/Name"},"before":{"$ref":"#/$defs/Name"},"during":{"$ref":"#/$defs/Name"},"after":{"$ref":"#/$defs/Name"},"to":{"type":"array","items":{"type":"string","enum":["mail","chat","webhook","release","status-page","comment","issue"]},"uniqueItems":true},"types":{"type":"array","items":{"$ref":"#/$defs/ReleaseClass"},"minItems":1,"uniqueItems":true}}};

function validate227(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate227.evaluated;
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
const err11 = {instancePath:instancePath+"/to/" + i0,schemaPath:"#/properties/to/items/enum",keyword:"enum",params:{allowedValues: schema285.properties.to.items.enum}};
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
const err16 = {instancePath:instancePath+"/types/" + i2,schemaPath:"#/$defs/ReleaseClass/enum",keyword:"enum",params:{allowedValues: schema135.enum}};
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
validate227.errors = vErrors;
return errors === 0;
}
validate227.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema291 = {"title":"RecordPolicy","type":"object","additionalProperties":false,"properties":{"ref":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$"},"store":{"type":"string","enum":["auto","github","remote","local"]},"attest":{"type":"boolean"},"signed":{"type":"boolean"},"keep":{"$ref":"#/$defs/Retention"},"keep-others":{"$ref":"#/$defs/RecordKeepOthers"},"completeness":{"$ref":"#/$defs/RecordCompletenessRules"},"audit":{"$ref":"#/$defs/RecordAudit"},"adopt-within":{"$ref":"#/$defs/Duration"}}};
const schema292 = {"type":"string","pattern":"^(?:\\d+[dwy]|P(?=\\d)(?:\\d+Y)?(?:\\d+M)?(?:\\d+W)?(?:\\d+D)?)$"};
const schema298 = {"title":"RecordCompletenessRules","type":"object","additionalProperties":false,"properties":{"require":{"type":"array","items":{"type":"string","enum":["commit","build","artifact","policy","tests","scans","attestation","approval","decision","publication","environment","deployment","observation","verification"]},"minItems":1,"uniqueItems":true}}};
const pattern173 = new RegExp("^(?:\\d+[dwy]|P(?=\\d)(?:\\d+Y)?(?:\\d+M)?(?:\\d+W)?(?:\\d+D)?)$", "u");
const schema293 = {"title":"RecordKeepOthersPolicy","type":"object","additionalProperties":false,"properties":{"approvers":{"$ref":"#/$defs/Retention"},"artifacts":{"$ref":"#/$defs/Retention"},"reports":{"$ref":"#/$defs/Retention"},"series":{"$ref":"#/$defs/Retention"}}};

function validate230(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate230.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "approvers") || (key0 === "artifacts")) || (key0 === "reports")) || (key0 === "series"))){
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
if(data.approvers !== undefined){
let data0 = data.approvers;
if(typeof data0 === "string"){
if(!pattern173.test(data0)){
const err1 = {instancePath:instancePath+"/approvers",schemaPath:"#/$defs/Retention/pattern",keyword:"pattern",params:{pattern: "^(?:\\d+[dwy]|P(?=\\d)(?:\\d+Y)?(?:\\d+M)?(?:\\d+W)?(?:\\d+D)?)$"}};
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
const err2 = {instancePath:instancePath+"/approvers",schemaPath:"#/$defs/Retention/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.artifacts !== undefined){
let data1 = data.artifacts;
if(typeof data1 === "string"){
if(!pattern173.test(data1)){
const err3 = {instancePath:instancePath+"/artifacts",schemaPath:"#/$defs/Retention/pattern",keyword:"pattern",params:{pattern: "^(?:\\d+[dwy]|P(?=\\d)(?:\\d+Y)?(?:\\d+M)?(?:\\d+W)?(?:\\d+D)?)$"}};
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
const err4 = {instancePath:instancePath+"/artifacts",schemaPath:"#/$defs/Retention/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.reports !== undefined){
let data2 = data.reports;
if(typeof data2 === "string"){
if(!pattern173.test(data2)){
const err5 = {instancePath:instancePath+"/reports",schemaPath:"#/$defs/Retention/pattern",keyword:"pattern",params:{pattern: "^(?:\\d+[dwy]|P(?=\\d)(?:\\d+Y)?(?:\\d+M)?(?:\\d+W)?(?:\\d+D)?)$"}};
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
const err6 = {instancePath:instancePath+"/reports",schemaPath:"#/$defs/Retention/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.series !== undefined){
let data3 = data.series;
if(typeof data3 === "string"){
if(!pattern173.test(data3)){
const err7 = {instancePath:instancePath+"/series",schemaPath:"#/$defs/Retention/pattern",keyword:"pattern",params:{pattern: "^(?:\\d+[dwy]|P(?=\\d)(?:\\d+Y)?(?:\\d+M)?(?:\\d+W)?(?:\\d+D)?)$"}};
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
const err8 = {instancePath:instancePath+"/series",schemaPath:"#/$defs/Retention/type",keyword:"type",params:{type: "string"}};
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
validate230.errors = vErrors;
return errors === 0;
}
validate230.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema299 = {"title":"RecordAuditPolicy","type":"object","additionalProperties":false,"properties":{"within":{"$ref":"#/$defs/Retention"},"tags":{"type":"array","items":{"type":"string","minLength":1,"maxLength":200}}}};

function validate232(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate232.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "within") || (key0 === "tags"))){
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
if(data.within !== undefined){
let data0 = data.within;
if(typeof data0 === "string"){
if(!pattern173.test(data0)){
const err1 = {instancePath:instancePath+"/within",schemaPath:"#/$defs/Retention/pattern",keyword:"pattern",params:{pattern: "^(?:\\d+[dwy]|P(?=\\d)(?:\\d+Y)?(?:\\d+M)?(?:\\d+W)?(?:\\d+D)?)$"}};
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
const err2 = {instancePath:instancePath+"/within",schemaPath:"#/$defs/Retention/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.tags !== undefined){
let data1 = data.tags;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func2(data2) > 200){
const err3 = {instancePath:instancePath+"/tags/" + i0,schemaPath:"#/properties/tags/items/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func2(data2) < 1){
const err4 = {instancePath:instancePath+"/tags/" + i0,schemaPath:"#/properties/tags/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err5 = {instancePath:instancePath+"/tags/" + i0,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type: "string"}};
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
const err6 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "array"}};
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
validate232.errors = vErrors;
return errors === 0;
}
validate232.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate229(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate229.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema291.properties, key0))){
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
if(!pattern139.test(data0)){
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
if(data.store !== undefined){
let data1 = data.store;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/store",schemaPath:"#/properties/store/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((((data1 === "auto") || (data1 === "github")) || (data1 === "remote")) || (data1 === "local"))){
const err4 = {instancePath:instancePath+"/store",schemaPath:"#/properties/store/enum",keyword:"enum",params:{allowedValues: schema291.properties.store.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.attest !== undefined){
if(typeof data.attest !== "boolean"){
const err5 = {instancePath:instancePath+"/attest",schemaPath:"#/properties/attest/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.signed !== undefined){
if(typeof data.signed !== "boolean"){
const err6 = {instancePath:instancePath+"/signed",schemaPath:"#/properties/signed/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.keep !== undefined){
let data4 = data.keep;
if(typeof data4 === "string"){
if(!pattern173.test(data4)){
const err7 = {instancePath:instancePath+"/keep",schemaPath:"#/$defs/Retention/pattern",keyword:"pattern",params:{pattern: "^(?:\\d+[dwy]|P(?=\\d)(?:\\d+Y)?(?:\\d+M)?(?:\\d+W)?(?:\\d+D)?)$"}};
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
const err8 = {instancePath:instancePath+"/keep",schemaPath:"#/$defs/Retention/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data["keep-others"] !== undefined){
if(!(validate230(data["keep-others"], {instancePath:instancePath+"/keep-others",parentData:data,parentDataProperty:"keep-others",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
}
if(data.completeness !== undefined){
let data6 = data.completeness;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 in data6){
if(!(key1 === "require")){
const err9 = {instancePath:instancePath+"/completeness",schemaPath:"#/$defs/RecordCompletenessRules/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data6.require !== undefined){
let data7 = data6.require;
if(Array.isArray(data7)){
if(data7.length < 1){
const err10 = {instancePath:instancePath+"/completeness/require",schemaPath:"#/$defs/RecordCompletenessRules/properties/require/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(typeof data8 !== "string"){
const err11 = {instancePath:instancePath+"/completeness/require/" + i0,schemaPath:"#/$defs/RecordCompletenessRules/properties/require/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!((((((((((((((data8 === "commit") || (data8 === "build")) || (data8 === "artifact")) || (data8 === "policy")) || (data8 === "tests")) || (data8 === "scans")) || (data8 === "attestation")) || (data8 === "approval")) || (data8 === "decision")) || (data8 === "publication")) || (data8 === "environment")) || (data8 === "deployment")) || (data8 === "observation")) || (data8 === "verification"))){
const err12 = {instancePath:instancePath+"/completeness/require/" + i0,schemaPath:"#/$defs/RecordCompletenessRules/properties/require/items/enum",keyword:"enum",params:{allowedValues: schema298.properties.require.items.enum}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
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
const err13 = {instancePath:instancePath+"/completeness/require",schemaPath:"#/$defs/RecordCompletenessRules/properties/require/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err14 = {instancePath:instancePath+"/completeness/require",schemaPath:"#/$defs/RecordCompletenessRules/properties/require/type",keyword:"type",params:{type: "array"}};
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
const err15 = {instancePath:instancePath+"/completeness",schemaPath:"#/$defs/RecordCompletenessRules/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.audit !== undefined){
if(!(validate232(data.audit, {instancePath:instancePath+"/audit",parentData:data,parentDataProperty:"audit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
errors = vErrors.length;
}
}
if(data["adopt-within"] !== undefined){
let data10 = data["adopt-within"];
if(typeof data10 === "string"){
if(!pattern18.test(data10)){
const err16 = {instancePath:instancePath+"/adopt-within",schemaPath:"#/$defs/Duration/pattern",keyword:"pattern",params:{pattern: "^(?:\\d+[mhdw]|P(?=\\d|T\\d)(?:\\d+W)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+S)?)?)$"}};
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
const err17 = {instancePath:instancePath+"/adopt-within",schemaPath:"#/$defs/Duration/type",keyword:"type",params:{type: "string"}};
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
validate229.errors = vErrors;
return errors === 0;
}
validate229.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema302 = {"title":"DecisionPolicy","type":"object","additionalProperties":false,"properties":{"use":{"$ref":"#/$defs/SetName"},"require":{"$ref":"#/$defs/DecisionRequire"},"minor":{"type":"array","items":{"$ref":"#/$defs/Name"},"uniqueItems":true},"criteria":{"type":"array","items":{"$ref":"#/$defs/DecisionCriterion"}},"checklists":{"type":"array","items":{"$ref":"#/$defs/ChecklistName"},"uniqueItems":true},"people":{"type":"array","items":{"$ref":"#/$defs/RoleName"},"uniqueItems":true},"accept":{"type":"array","items":{"$ref":"#/$defs/RoleName"},"uniqueItems":true},"outcomes":{"type":"array","items":{"type":"string","enum":["conditional","delay","cancel"]},"uniqueItems":true},"max-age":{"$ref":"#/$defs/Duration"},"reconfirm-at":{"$ref":"#/$defs/Duration"}}};
const schema304 = {"title":"PolicyDecisionRequire","type":"object","additionalProperties":false,"properties":{"all":{"$ref":"#/$defs/ResultNames"},"major":{"$ref":"#/$defs/ResultNames"},"minor":{"$ref":"#/$defs/ResultNames"},"patch":{"$ref":"#/$defs/ResultNames"},"hotfix":{"$ref":"#/$defs/ResultNames"},"docs":{"$ref":"#/$defs/ResultNames"}}};
const schema305 = {"title":"PolicyResultNames","type":"array","items":{"$ref":"#/$defs/ResultName"},"uniqueItems":true};
const schema306 = {"type":"string","pattern":"^[a-z][a-z0-9-]*(?:@[A-Za-z0-9][A-Za-z0-9_-]*)?$"};
const pattern181 = new RegExp("^[a-z][a-z0-9-]*(?:@[A-Za-z0-9][A-Za-z0-9_-]*)?$", "u");

function validate237(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate237.evaluated;
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
if(typeof data0 === "string"){
if(!pattern181.test(data0)){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/ResultName/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*(?:@[A-Za-z0-9][A-Za-z0-9_-]*)?$"}};
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
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/ResultName/type",keyword:"type",params:{type: "string"}};
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
validate237.errors = vErrors;
return errors === 0;
}
validate237.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate236(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate236.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "all") || (key0 === "major")) || (key0 === "minor")) || (key0 === "patch")) || (key0 === "hotfix")) || (key0 === "docs"))){
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
if(data.all !== undefined){
if(!(validate237(data.all, {instancePath:instancePath+"/all",parentData:data,parentDataProperty:"all",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate237.errors : vErrors.concat(validate237.errors);
errors = vErrors.length;
}
}
if(data.major !== undefined){
if(!(validate237(data.major, {instancePath:instancePath+"/major",parentData:data,parentDataProperty:"major",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate237.errors : vErrors.concat(validate237.errors);
errors = vErrors.length;
}
}
if(data.minor !== undefined){
if(!(validate237(data.minor, {instancePath:instancePath+"/minor",parentData:data,parentDataProperty:"minor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate237.errors : vErrors.concat(validate237.errors);
errors = vErrors.length;
}
}
if(data.patch !== undefined){
if(!(validate237(data.patch, {instancePath:instancePath+"/patch",parentData:data,parentDataProperty:"patch",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate237.errors : vErrors.concat(validate237.errors);
errors = vErrors.length;
}
}
if(data.hotfix !== undefined){
if(!(validate237(data.hotfix, {instancePath:instancePath+"/hotfix",parentData:data,parentDataProperty:"hotfix",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate237.errors : vErrors.concat(validate237.errors);
errors = vErrors.length;
}
}
if(data.docs !== undefined){
if(!(validate237(data.docs, {instancePath:instancePath+"/docs",parentData:data,parentDataProperty:"docs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate237.errors : vErrors.concat(validate237.errors);
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
validate236.errors = vErrors;
return errors === 0;
}
validate236.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema308 = {"title":"PolicyDecisionCriterion","type":"object","additionalProperties":false,"required":["id","item"],"properties":{"id":{"$ref":"#/$defs/Name"},"group":{"$ref":"#/$defs/Name"},"item":{"type":"string","minLength":1,"maxLength":300},"result":{"$ref":"#/$defs/ResultName"},"gate":{"$ref":"#/$defs/GateName"},"check":{"type":"string","minLength":1},"attested-by":{"$ref":"#/$defs/RoleName"},"max-age":{"$ref":"#/$defs/Duration"},"level":{"type":"string","enum":["minor","critical"]}}};

function validate245(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate245.evaluated;
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
if(!(func1.call(schema308.properties, key0))){
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
if(data.group !== undefined){
let data1 = data.group;
if(typeof data1 === "string"){
if(!pattern10.test(data1)){
const err5 = {instancePath:instancePath+"/group",schemaPath:"#/$defs/Name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"}};
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
const err6 = {instancePath:instancePath+"/group",schemaPath:"#/$defs/Name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.item !== undefined){
let data2 = data.item;
if(typeof data2 === "string"){
if(func2(data2) > 300){
const err7 = {instancePath:instancePath+"/item",schemaPath:"#/properties/item/maxLength",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func2(data2) < 1){
const err8 = {instancePath:instancePath+"/item",schemaPath:"#/properties/item/minLength",keyword:"minLength",params:{limit: 1}};
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
const err9 = {instancePath:instancePath+"/item",schemaPath:"#/properties/item/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.result !== undefined){
let data3 = data.result;
if(typeof data3 === "string"){
if(!pattern181.test(data3)){
const err10 = {instancePath:instancePath+"/result",schemaPath:"#/$defs/ResultName/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*(?:@[A-Za-z0-9][A-Za-z0-9_-]*)?$"}};
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
const err11 = {instancePath:instancePath+"/result",schemaPath:"#/$defs/ResultName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.gate !== undefined){
let data4 = data.gate;
if(typeof data4 === "string"){
if(!pattern10.test(data4)){
const err12 = {instancePath:instancePath+"/gate",schemaPath:"#/$defs/GateName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"}};
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
const err13 = {instancePath:instancePath+"/gate",schemaPath:"#/$defs/GateName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.check !== undefined){
let data5 = data.check;
if(typeof data5 === "string"){
if(func2(data5) < 1){
const err14 = {instancePath:instancePath+"/check",schemaPath:"#/properties/check/minLength",keyword:"minLength",params:{limit: 1}};
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
const err15 = {instancePath:instancePath+"/check",schemaPath:"#/properties/check/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data["attested-by"] !== undefined){
let data6 = data["attested-by"];
if(typeof data6 === "string"){
if(!pattern10.test(data6)){
const err16 = {instancePath:instancePath+"/attested-by",schemaPath:"#/$defs/RoleName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"}};
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
const err17 = {instancePath:instancePath+"/attested-by",schemaPath:"#/$defs/RoleName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data["max-age"] !== undefined){
let data7 = data["max-age"];
if(typeof data7 === "string"){
if(!pattern18.test(data7)){
const err18 = {instancePath:instancePath+"/max-age",schemaPath:"#/$defs/Duration/pattern",keyword:"pattern",params:{pattern: "^(?:\\d+[mhdw]|P(?=\\d|T\\d)(?:\\d+W)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+S)?)?)$"}};
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
const err19 = {instancePath:instancePath+"/max-age",schemaPath:"#/$defs/Duration/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.level !== undefined){
let data8 = data.level;
if(typeof data8 !== "string"){
const err20 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!((data8 === "minor") || (data8 === "critical"))){
const err21 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema308.properties.level.enum}};
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
validate245.errors = vErrors;
return errors === 0;
}
validate245.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate235(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate235.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema302.properties, key0))){
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
if(!pattern17.test(data0)){
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
if(data.require !== undefined){
if(!(validate236(data.require, {instancePath:instancePath+"/require",parentData:data,parentDataProperty:"require",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
errors = vErrors.length;
}
}
if(data.minor !== undefined){
let data2 = data.minor;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(!pattern10.test(data3)){
const err3 = {instancePath:instancePath+"/minor/" + i0,schemaPath:"#/$defs/Name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"}};
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
const err4 = {instancePath:instancePath+"/minor/" + i0,schemaPath:"#/$defs/Name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
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
const err5 = {instancePath:instancePath+"/minor",schemaPath:"#/properties/minor/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
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
const err6 = {instancePath:instancePath+"/minor",schemaPath:"#/properties/minor/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.criteria !== undefined){
let data4 = data.criteria;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i2=0; i2<len1; i2++){
if(!(validate245(data4[i2], {instancePath:instancePath+"/criteria/" + i2,parentData:data4,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/criteria",schemaPath:"#/properties/criteria/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.checklists !== undefined){
let data6 = data.checklists;
if(Array.isArray(data6)){
const len2 = data6.length;
for(let i3=0; i3<len2; i3++){
let data7 = data6[i3];
if(typeof data7 === "string"){
if(!pattern10.test(data7)){
const err8 = {instancePath:instancePath+"/checklists/" + i3,schemaPath:"#/$defs/ChecklistName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"}};
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
const err9 = {instancePath:instancePath+"/checklists/" + i3,schemaPath:"#/$defs/ChecklistName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
let i4 = data6.length;
let j1;
if(i4 > 1){
outer1:
for(;i4--;){
for(j1 = i4; j1--;){
if(func0(data6[i4], data6[j1])){
const err10 = {instancePath:instancePath+"/checklists",schemaPath:"#/properties/checklists/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j1}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err11 = {instancePath:instancePath+"/checklists",schemaPath:"#/properties/checklists/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.people !== undefined){
let data8 = data.people;
if(Array.isArray(data8)){
const len3 = data8.length;
for(let i5=0; i5<len3; i5++){
let data9 = data8[i5];
if(typeof data9 === "string"){
if(!pattern10.test(data9)){
const err12 = {instancePath:instancePath+"/people/" + i5,schemaPath:"#/$defs/RoleName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"}};
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
const err13 = {instancePath:instancePath+"/people/" + i5,schemaPath:"#/$defs/RoleName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
let i6 = data8.length;
let j2;
if(i6 > 1){
outer2:
for(;i6--;){
for(j2 = i6; j2--;){
if(func0(data8[i6], data8[j2])){
const err14 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/uniqueItems",keyword:"uniqueItems",params:{i: i6, j: j2}};
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
const err15 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.accept !== undefined){
let data10 = data.accept;
if(Array.isArray(data10)){
const len4 = data10.length;
for(let i7=0; i7<len4; i7++){
let data11 = data10[i7];
if(typeof data11 === "string"){
if(!pattern10.test(data11)){
const err16 = {instancePath:instancePath+"/accept/" + i7,schemaPath:"#/$defs/RoleName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"}};
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
const err17 = {instancePath:instancePath+"/accept/" + i7,schemaPath:"#/$defs/RoleName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
let i8 = data10.length;
let j3;
if(i8 > 1){
outer3:
for(;i8--;){
for(j3 = i8; j3--;){
if(func0(data10[i8], data10[j3])){
const err18 = {instancePath:instancePath+"/accept",schemaPath:"#/properties/accept/uniqueItems",keyword:"uniqueItems",params:{i: i8, j: j3}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
break outer3;
}
}
}
}
}
else {
const err19 = {instancePath:instancePath+"/accept",schemaPath:"#/properties/accept/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.outcomes !== undefined){
let data12 = data.outcomes;
if(Array.isArray(data12)){
const len5 = data12.length;
for(let i9=0; i9<len5; i9++){
let data13 = data12[i9];
if(typeof data13 !== "string"){
const err20 = {instancePath:instancePath+"/outcomes/" + i9,schemaPath:"#/properties/outcomes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!(((data13 === "conditional") || (data13 === "delay")) || (data13 === "cancel"))){
const err21 = {instancePath:instancePath+"/outcomes/" + i9,schemaPath:"#/properties/outcomes/items/enum",keyword:"enum",params:{allowedValues: schema302.properties.outcomes.items.enum}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
let i10 = data12.length;
let j4;
if(i10 > 1){
const indices0 = {};
for(;i10--;){
let item0 = data12[i10];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j4 = indices0[item0];
const err22 = {instancePath:instancePath+"/outcomes",schemaPath:"#/properties/outcomes/uniqueItems",keyword:"uniqueItems",params:{i: i10, j: j4}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
break;
}
indices0[item0] = i10;
}
}
}
else {
const err23 = {instancePath:instancePath+"/outcomes",schemaPath:"#/properties/outcomes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data["max-age"] !== undefined){
let data14 = data["max-age"];
if(typeof data14 === "string"){
if(!pattern18.test(data14)){
const err24 = {instancePath:instancePath+"/max-age",schemaPath:"#/$defs/Duration/pattern",keyword:"pattern",params:{pattern: "^(?:\\d+[mhdw]|P(?=\\d|T\\d)(?:\\d+W)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+S)?)?)$"}};
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
const err25 = {instancePath:instancePath+"/max-age",schemaPath:"#/$defs/Duration/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data["reconfirm-at"] !== undefined){
let data15 = data["reconfirm-at"];
if(typeof data15 === "string"){
if(!pattern18.test(data15)){
const err26 = {instancePath:instancePath+"/reconfirm-at",schemaPath:"#/$defs/Duration/pattern",keyword:"pattern",params:{pattern: "^(?:\\d+[mhdw]|P(?=\\d|T\\d)(?:\\d+W)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+S)?)?)$"}};
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
const err27 = {instancePath:instancePath+"/reconfirm-at",schemaPath:"#/$defs/Duration/type",keyword:"type",params:{type: "string"}};
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
validate235.errors = vErrors;
return errors === 0;
}
validate235.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema320 = {"title":"OverridesPolicy","type":"object","additionalProperties":false,"required":["approve"],"properties":{"approve":{"$ref":"#/$defs/Approve"},"require":{"type":"array","items":{"type":"string","enum":["reason","expires","incident-link"]},"uniqueItems":true},"opens":{"type":"string","enum":["none","post-mortem"]},"file":{"type":"string","minLength":1}}};

function validate248(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate248.evaluated;
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
if(!((((key0 === "approve") || (key0 === "require")) || (key0 === "opens")) || (key0 === "file"))){
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
const err3 = {instancePath:instancePath+"/require/" + i0,schemaPath:"#/properties/require/items/enum",keyword:"enum",params:{allowedValues: schema320.properties.require.items.enum}};
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
const err7 = {instancePath:instancePath+"/opens",schemaPath:"#/properties/opens/enum",keyword:"enum",params:{allowedValues: schema320.properties.opens.enum}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.file !== undefined){
let data4 = data.file;
if(typeof data4 === "string"){
if(func2(data4) < 1){
const err8 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/minLength",keyword:"minLength",params:{limit: 1}};
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
const err9 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"}};
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
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate248.errors = vErrors;
return errors === 0;
}
validate248.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema321 = {"title":"PolicyDocument","type":"object","additionalProperties":false,"properties":{"project":{"type":"string","minLength":1},"owner":{"$ref":"#/$defs/RoleName"},"release-manager":{"$ref":"#/$defs/RoleName"},"devops-lead":{"$ref":"#/$defs/RoleName"},"cadence":{"$ref":"#/$defs/Duration"},"last-validated":{"type":"string","format":"date"}}};

function validate251(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate251.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "project") || (key0 === "owner")) || (key0 === "release-manager")) || (key0 === "devops-lead")) || (key0 === "cadence")) || (key0 === "last-validated"))){
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
if(data.project !== undefined){
let data0 = data.project;
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err1 = {instancePath:instancePath+"/project",schemaPath:"#/properties/project/minLength",keyword:"minLength",params:{limit: 1}};
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
const err2 = {instancePath:instancePath+"/project",schemaPath:"#/properties/project/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.owner !== undefined){
let data1 = data.owner;
if(typeof data1 === "string"){
if(!pattern10.test(data1)){
const err3 = {instancePath:instancePath+"/owner",schemaPath:"#/$defs/RoleName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"}};
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
const err4 = {instancePath:instancePath+"/owner",schemaPath:"#/$defs/RoleName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data["release-manager"] !== undefined){
let data2 = data["release-manager"];
if(typeof data2 === "string"){
if(!pattern10.test(data2)){
const err5 = {instancePath:instancePath+"/release-manager",schemaPath:"#/$defs/RoleName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"}};
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
const err6 = {instancePath:instancePath+"/release-manager",schemaPath:"#/$defs/RoleName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data["devops-lead"] !== undefined){
let data3 = data["devops-lead"];
if(typeof data3 === "string"){
if(!pattern10.test(data3)){
const err7 = {instancePath:instancePath+"/devops-lead",schemaPath:"#/$defs/RoleName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"}};
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
const err8 = {instancePath:instancePath+"/devops-lead",schemaPath:"#/$defs/RoleName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.cadence !== undefined){
let data4 = data.cadence;
if(typeof data4 === "string"){
if(!pattern18.test(data4)){
const err9 = {instancePath:instancePath+"/cadence",schemaPath:"#/$defs/Duration/pattern",keyword:"pattern",params:{pattern: "^(?:\\d+[mhdw]|P(?=\\d|T\\d)(?:\\d+W)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+S)?)?)$"}};
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
const err10 = {instancePath:instancePath+"/cadence",schemaPath:"#/$defs/Duration/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data["last-validated"] !== undefined){
let data5 = data["last-validated"];
if(typeof data5 === "string"){
if(!(formats0.test(data5))){
const err11 = {instancePath:instancePath+"/last-validated",schemaPath:"#/properties/last-validated/format",keyword:"format",params:{format: "date"}};
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
const err12 = {instancePath:instancePath+"/last-validated",schemaPath:"#/properties/last-validated/type",keyword:"type",params:{type: "string"}};
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
validate251.errors = vErrors;
return errors === 0;
}
validate251.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema326 = {"title":"PolicyRasciActivity","type":"object","additionalProperties":false,"required":["activity","accountable","responsible"],"properties":{"activity":{"$ref":"#/$defs/Name"},"accountable":{"$ref":"#/$defs/RoleName"},"responsible":{"type":"array","items":{"$ref":"#/$defs/RoleName"},"minItems":1,"uniqueItems":true},"support":{"type":"array","items":{"$ref":"#/$defs/RoleName"},"uniqueItems":true},"consulted":{"type":"array","items":{"$ref":"#/$defs/RoleName"},"uniqueItems":true},"informed":{"type":"array","items":{"$ref":"#/$defs/RoleName"},"uniqueItems":true}}};

function validate253(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate253.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.activity === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "activity"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.accountable === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "accountable"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.responsible === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "responsible"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "activity") || (key0 === "accountable")) || (key0 === "responsible")) || (key0 === "support")) || (key0 === "consulted")) || (key0 === "informed"))){
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
if(data.activity !== undefined){
let data0 = data.activity;
if(typeof data0 === "string"){
if(!pattern10.test(data0)){
const err4 = {instancePath:instancePath+"/activity",schemaPath:"#/$defs/Name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"}};
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
const err5 = {instancePath:instancePath+"/activity",schemaPath:"#/$defs/Name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.accountable !== undefined){
let data1 = data.accountable;
if(typeof data1 === "string"){
if(!pattern10.test(data1)){
const err6 = {instancePath:instancePath+"/accountable",schemaPath:"#/$defs/RoleName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"}};
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
const err7 = {instancePath:instancePath+"/accountable",schemaPath:"#/$defs/RoleName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.responsible !== undefined){
let data2 = data.responsible;
if(Array.isArray(data2)){
if(data2.length < 1){
const err8 = {instancePath:instancePath+"/responsible",schemaPath:"#/properties/responsible/minItems",keyword:"minItems",params:{limit: 1}};
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
if(!pattern10.test(data3)){
const err9 = {instancePath:instancePath+"/responsible/" + i0,schemaPath:"#/$defs/RoleName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"}};
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
const err10 = {instancePath:instancePath+"/responsible/" + i0,schemaPath:"#/$defs/RoleName/type",keyword:"type",params:{type: "string"}};
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
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data2[i1], data2[j0])){
const err11 = {instancePath:instancePath+"/responsible",schemaPath:"#/properties/responsible/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
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
const err12 = {instancePath:instancePath+"/responsible",schemaPath:"#/properties/responsible/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.support !== undefined){
let data4 = data.support;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i2=0; i2<len1; i2++){
let data5 = data4[i2];
if(typeof data5 === "string"){
if(!pattern10.test(data5)){
const err13 = {instancePath:instancePath+"/support/" + i2,schemaPath:"#/$defs/RoleName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"}};
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
const err14 = {instancePath:instancePath+"/support/" + i2,schemaPath:"#/$defs/RoleName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
let i3 = data4.length;
let j1;
if(i3 > 1){
outer1:
for(;i3--;){
for(j1 = i3; j1--;){
if(func0(data4[i3], data4[j1])){
const err15 = {instancePath:instancePath+"/support",schemaPath:"#/properties/support/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err16 = {instancePath:instancePath+"/support",schemaPath:"#/properties/support/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.consulted !== undefined){
let data6 = data.consulted;
if(Array.isArray(data6)){
const len2 = data6.length;
for(let i4=0; i4<len2; i4++){
let data7 = data6[i4];
if(typeof data7 === "string"){
if(!pattern10.test(data7)){
const err17 = {instancePath:instancePath+"/consulted/" + i4,schemaPath:"#/$defs/RoleName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"}};
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
const err18 = {instancePath:instancePath+"/consulted/" + i4,schemaPath:"#/$defs/RoleName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
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
const err19 = {instancePath:instancePath+"/consulted",schemaPath:"#/properties/consulted/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
break outer2;
}
}
}
}
}
else {
const err20 = {instancePath:instancePath+"/consulted",schemaPath:"#/properties/consulted/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.informed !== undefined){
let data8 = data.informed;
if(Array.isArray(data8)){
const len3 = data8.length;
for(let i6=0; i6<len3; i6++){
let data9 = data8[i6];
if(typeof data9 === "string"){
if(!pattern10.test(data9)){
const err21 = {instancePath:instancePath+"/informed/" + i6,schemaPath:"#/$defs/RoleName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"}};
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
const err22 = {instancePath:instancePath+"/informed/" + i6,schemaPath:"#/$defs/RoleName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
let i7 = data8.length;
let j3;
if(i7 > 1){
outer3:
for(;i7--;){
for(j3 = i7; j3--;){
if(func0(data8[i7], data8[j3])){
const err23 = {instancePath:instancePath+"/informed",schemaPath:"#/properties/informed/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j3}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
break outer3;
}
}
}
}
}
else {
const err24 = {instancePath:instancePath+"/informed",schemaPath:"#/properties/informed/type",keyword:"type",params:{type: "array"}};
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
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate253.errors = vErrors;
return errors === 0;
}
validate253.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema333 = {"title":"PolicyLint","type":"object","additionalProperties":false,"properties":{"disable":{"type":"array","items":{"$ref":"#/$defs/DisabledRule"}}}};
const schema334 = {"title":"PolicyDisabledRule","type":"object","additionalProperties":false,"required":["rule","reason"],"properties":{"rule":{"$ref":"#/$defs/Name"},"reason":{"type":"string","minLength":10},"until":{"type":"string","format":"date"}}};

function validate256(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate256.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rule === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rule"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.reason === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "rule") || (key0 === "reason")) || (key0 === "until"))){
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
if(data.rule !== undefined){
let data0 = data.rule;
if(typeof data0 === "string"){
if(!pattern10.test(data0)){
const err3 = {instancePath:instancePath+"/rule",schemaPath:"#/$defs/Name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"}};
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
const err4 = {instancePath:instancePath+"/rule",schemaPath:"#/$defs/Name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.reason !== undefined){
let data1 = data.reason;
if(typeof data1 === "string"){
if(func2(data1) < 10){
const err5 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit: 10}};
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
const err6 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.until !== undefined){
let data2 = data.until;
if(typeof data2 === "string"){
if(!(formats0.test(data2))){
const err7 = {instancePath:instancePath+"/until",schemaPath:"#/properties/until/format",keyword:"format",params:{format: "date"}};
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
const err8 = {instancePath:instancePath+"/until",schemaPath:"#/properties/until/type",keyword:"type",params:{type: "string"}};
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
validate256.errors = vErrors;
return errors === 0;
}
validate256.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate255(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate255.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "disable")){
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
if(data.disable !== undefined){
let data0 = data.disable;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate256(data0[i0], {instancePath:instancePath+"/disable/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate256.errors : vErrors.concat(validate256.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/disable",schemaPath:"#/properties/disable/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
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
validate255.errors = vErrors;
return errors === 0;
}
validate255.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema336 = {"title":"KpisPolicy","type":"object","propertyNames":{"$ref":"#/$defs/Name"},"additionalProperties":{"$ref":"#/$defs/Kpi"},"properties":{"use":{"$ref":"#/$defs/SetName"}}};
const schema338 = {"title":"PolicyKpi","type":"object","additionalProperties":false,"properties":{"target":{"$ref":"#/$defs/MetricCondition"},"benchmark":{"$ref":"#/$defs/MetricCondition"},"over":{"$ref":"#/$defs/Duration"},"from":{"type":"string","enum":["records","manual"]}}};

function validate260(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate260.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "target") || (key0 === "benchmark")) || (key0 === "over")) || (key0 === "from"))){
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
if(data.target !== undefined){
if(!(validate86(data.target, {instancePath:instancePath+"/target",parentData:data,parentDataProperty:"target",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
if(data.benchmark !== undefined){
if(!(validate86(data.benchmark, {instancePath:instancePath+"/benchmark",parentData:data,parentDataProperty:"benchmark",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
if(data.over !== undefined){
let data2 = data.over;
if(typeof data2 === "string"){
if(!pattern18.test(data2)){
const err1 = {instancePath:instancePath+"/over",schemaPath:"#/$defs/Duration/pattern",keyword:"pattern",params:{pattern: "^(?:\\d+[mhdw]|P(?=\\d|T\\d)(?:\\d+W)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+S)?)?)$"}};
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
const err2 = {instancePath:instancePath+"/over",schemaPath:"#/$defs/Duration/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.from !== undefined){
let data3 = data.from;
if(typeof data3 !== "string"){
const err3 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((data3 === "records") || (data3 === "manual"))){
const err4 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/enum",keyword:"enum",params:{allowedValues: schema338.properties.from.enum}};
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
validate260.errors = vErrors;
return errors === 0;
}
validate260.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate259(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate259.evaluated;
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
if(!(validate260(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate260.errors : vErrors.concat(validate260.errors);
errors = vErrors.length;
}
}
}
if(data.use !== undefined){
let data1 = data.use;
if(typeof data1 === "string"){
if(!pattern17.test(data1)){
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
validate259.errors = vErrors;
return errors === 0;
}
validate259.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data.attestations !== undefined){
let data26 = data.attestations;
if(typeof data26 === "string"){
if(func2(data26) < 1){
const err76 = {instancePath:instancePath+"/attestations",schemaPath:"#/properties/attestations/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/attestations",schemaPath:"#/properties/attestations/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data["trusted-root"] !== undefined){
let data27 = data["trusted-root"];
if(typeof data27 === "string"){
if(func2(data27) < 1){
const err78 = {instancePath:instancePath+"/trusted-root",schemaPath:"#/properties/trusted-root/minLength",keyword:"minLength",params:{limit: 1}};
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
const err79 = {instancePath:instancePath+"/trusted-root",schemaPath:"#/properties/trusted-root/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
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
if(!(validate99(data.calendar, {instancePath:instancePath+"/calendar",parentData:data,parentDataProperty:"calendar",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(data.metrics !== undefined){
if(!(validate129(data.metrics, {instancePath:instancePath+"/metrics",parentData:data,parentDataProperty:"metrics",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
if(data.rollouts !== undefined){
if(!(validate174(data.rollouts, {instancePath:instancePath+"/rollouts",parentData:data,parentDataProperty:"rollouts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
}
}
if(data.rollback !== undefined){
if(!(validate183(data.rollback, {instancePath:instancePath+"/rollback",parentData:data,parentDataProperty:"rollback",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
}
if(data.verify !== undefined){
if(!(validate206(data.verify, {instancePath:instancePath+"/verify",parentData:data,parentDataProperty:"verify",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
errors = vErrors.length;
}
}
if(data.incidents !== undefined){
if(!(validate219(data.incidents, {instancePath:instancePath+"/incidents",parentData:data,parentDataProperty:"incidents",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors);
errors = vErrors.length;
}
}
if(data.communications !== undefined){
let data37 = data.communications;
if(Array.isArray(data37)){
const len3 = data37.length;
for(let i5=0; i5<len3; i5++){
let data38 = data37[i5];
const _errs116 = errors;
let valid28 = true;
const _errs117 = errors;
if(!(data38 && typeof data38 == "object" && !Array.isArray(data38))){
const err80 = {};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
const _errs119 = errors;
let valid29 = false;
const _errs120 = errors;
if(errors === _errs120){
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
let missing13;
if((data38.use === undefined) && (missing13 = "use")){
const err81 = {};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
else {
const err82 = {};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
var _valid5 = _errs120 === errors;
valid29 = valid29 || _valid5;
if(_valid5){
var props3 = {};
props3.use = true;
}
if(!valid29){
const err83 = {};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
else {
errors = _errs119;
if(vErrors !== null){
if(_errs119){
vErrors.length = _errs119;
}
else {
vErrors = null;
}
}
}
var _valid4 = _errs117 === errors;
errors = _errs116;
if(vErrors !== null){
if(_errs116){
vErrors.length = _errs116;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid4){
const _errs122 = errors;
if(!(validate53(data38, {instancePath:instancePath+"/communications/" + i5,parentData:data37,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var _valid4 = _errs122 === errors;
valid28 = _valid4;
if(valid28){
if(props3 !== true){
props3 = true;
}
}
ifClause2 = "then";
}
else {
const _errs123 = errors;
if(!(validate227(data38, {instancePath:instancePath+"/communications/" + i5,parentData:data37,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
errors = vErrors.length;
}
var _valid4 = _errs123 === errors;
valid28 = _valid4;
if(valid28){
if(props3 !== true){
props3 = true;
}
}
ifClause2 = "else";
}
if(!valid28){
const err84 = {instancePath:instancePath+"/communications/" + i5,schemaPath:"#/properties/communications/items/if",keyword:"if",params:{failingKeyword: ifClause2}};
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
const err85 = {instancePath:instancePath+"/communications",schemaPath:"#/properties/communications/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data.flags !== undefined){
let data39 = data.flags;
if(typeof data39 === "string"){
if(func2(data39) < 1){
const err86 = {instancePath:instancePath+"/flags",schemaPath:"#/properties/flags/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
else {
const err87 = {instancePath:instancePath+"/flags",schemaPath:"#/properties/flags/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data.record !== undefined){
if(!(validate229(data.record, {instancePath:instancePath+"/record",parentData:data,parentDataProperty:"record",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
errors = vErrors.length;
}
}
if(data.decision !== undefined){
if(!(validate235(data.decision, {instancePath:instancePath+"/decision",parentData:data,parentDataProperty:"decision",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
if(data.overrides !== undefined){
if(!(validate248(data.overrides, {instancePath:instancePath+"/overrides",parentData:data,parentDataProperty:"overrides",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate248.errors : vErrors.concat(validate248.errors);
errors = vErrors.length;
}
}
if(data.document !== undefined){
if(!(validate251(data.document, {instancePath:instancePath+"/document",parentData:data,parentDataProperty:"document",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
errors = vErrors.length;
}
}
if(data.rasci !== undefined){
let data44 = data.rasci;
if(Array.isArray(data44)){
const len4 = data44.length;
for(let i6=0; i6<len4; i6++){
if(!(validate253(data44[i6], {instancePath:instancePath+"/rasci/" + i6,parentData:data44,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors);
errors = vErrors.length;
}
}
}
else {
const err88 = {instancePath:instancePath+"/rasci",schemaPath:"#/properties/rasci/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data.lint !== undefined){
if(!(validate255(data.lint, {instancePath:instancePath+"/lint",parentData:data,parentDataProperty:"lint",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
if(data.kpis !== undefined){
if(!(validate259(data.kpis, {instancePath:instancePath+"/kpis",parentData:data,parentDataProperty:"kpis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate259.errors : vErrors.concat(validate259.errors);
errors = vErrors.length;
}
}
}
else {
const err89 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
