/** Made by scripts/extract-openapi.ts: the part of GitHub's GraphQL schema that the fake answers. */
export const graphqlSchema = `type Query {
  repository(followRenames: Boolean = true, name: String!, owner: String!): Repository
  organization(login: String!): Organization
  viewer: User!
  rateLimit: RateLimit
  node(id: ID!): Node
  nodes(ids: [ID!]!): [Node]!
}

type Mutation {
  createCommitOnBranch(input: CreateCommitOnBranchInput!): CreateCommitOnBranchPayload
}

interface Node {
  id: ID!
}

interface Actor {
  login: String!
  url: URI!
}

interface RepositoryOwner {
  id: ID!
  login: String!
  url: URI!
}

type User implements Actor & Node & RepositoryOwner {
  id: ID!
  databaseId: Int
  login: String!
  name: String
  url: URI!
}

type Bot implements Actor & Node {
  id: ID!
  databaseId: Int
  login: String!
  url: URI!
}

type Organization implements Actor & Node & RepositoryOwner {
  id: ID!
  databaseId: Int
  login: String!
  url: URI!
  team(slug: String!): Team
}

type Team implements Node {
  id: ID!
  databaseId: Int
  slug: String!
  combinedSlug: String!
  members(after: String, first: Int): TeamMemberConnection!
}

type TeamMemberConnection {
  nodes: [User]
  totalCount: Int!
  pageInfo: PageInfo!
}

type RateLimit {
  cost: Int!
  limit: Int!
  remaining: Int!
  resetAt: DateTime!
  used: Int!
}

type Repository implements Node {
  id: ID!
  databaseId: Int
  name: String!
  nameWithOwner: String!
  owner: RepositoryOwner!
  url: URI!
  isPrivate: Boolean!
  defaultBranchRef: Ref
  object(expression: String, oid: GitObjectID): GitObject
  ref(qualifiedName: String!): Ref
  pullRequest(number: Int!): PullRequest
  issue(number: Int!): Issue
  deployments(after: String, environments: [String!], first: Int, orderBy: DeploymentOrder = {field: CREATED_AT, direction: ASC}): DeploymentConnection!
  issues(after: String, first: Int, labels: [String!], orderBy: IssueOrder): IssueConnection!
}

type Ref implements Node {
  id: ID!
  name: String!
  prefix: String!
  target: GitObject
}

interface GitObject {
  id: ID!
  oid: GitObjectID!
}

type Tag implements GitObject & Node {
  id: ID!
  oid: GitObjectID!
  name: String!
  message: String
  target: GitObject!
}

type Tree implements GitObject & Node {
  id: ID!
  oid: GitObjectID!
}

type Blob implements GitObject & Node {
  id: ID!
  oid: GitObjectID!
  text: String
  byteSize: Int!
  isBinary: Boolean
}

type Commit implements GitObject & Node {
  id: ID!
  oid: GitObjectID!
  url: URI!
  message: String!
  messageHeadline: String!
  messageBody: String!
  committedDate: DateTime!
  authoredDate: DateTime!
  author: GitActor
  authors(after: String, first: Int): GitActorConnection!
  committer: GitActor
  associatedPullRequests(after: String, first: Int): PullRequestConnection
}

type GitActorConnection {
  nodes: [GitActor]
  totalCount: Int!
  pageInfo: PageInfo!
}

type DeploymentConnection {
  nodes: [Deployment]
  totalCount: Int!
  pageInfo: PageInfo!
}

type Deployment implements Node {
  id: ID!
  databaseId: Int
  commitOid: String!
  createdAt: DateTime!
  description: String
  environment: String
  payload: String
  state: DeploymentState
  task: String
  statuses(after: String, first: Int): DeploymentStatusConnection
}

type DeploymentStatusConnection {
  nodes: [DeploymentStatus]
  totalCount: Int!
  pageInfo: PageInfo!
}

type DeploymentStatus implements Node {
  id: ID!
  createdAt: DateTime!
  creator: Actor!
  description: String
  logUrl: URI
  environmentUrl: URI
  state: DeploymentStatusState!
}

type GitActor {
  name: String
  email: String
  date: GitTimestamp
  user: User
}

type PageInfo {
  hasNextPage: Boolean!
  endCursor: String
  hasPreviousPage: Boolean!
  startCursor: String
}

type PullRequestConnection {
  nodes: [PullRequest]
  totalCount: Int!
  pageInfo: PageInfo!
}

type LabelConnection {
  nodes: [Label]
  totalCount: Int!
  pageInfo: PageInfo!
}

type IssueConnection {
  nodes: [Issue]
  totalCount: Int!
  pageInfo: PageInfo!
}

type IssueCommentConnection {
  nodes: [IssueComment]
  totalCount: Int!
  pageInfo: PageInfo!
}

type PullRequestReviewConnection {
  nodes: [PullRequestReview]
  totalCount: Int!
  pageInfo: PageInfo!
}

type UserContentEditConnection {
  nodes: [UserContentEdit]
  totalCount: Int!
  pageInfo: PageInfo!
}

type PullRequest implements Node {
  id: ID!
  databaseId: Int
  number: Int!
  title: String!
  body: String!
  url: URI!
  state: PullRequestState!
  isDraft: Boolean!
  merged: Boolean!
  mergedAt: DateTime
  mergedBy: Actor
  createdAt: DateTime!
  updatedAt: DateTime!
  author: Actor
  editor: Actor
  lastEditedAt: DateTime
  baseRefName: String!
  headRefName: String!
  headRefOid: GitObjectID!
  mergeCommit: Commit
  repository: Repository!
  labels(after: String, first: Int): LabelConnection
  comments(after: String, first: Int): IssueCommentConnection!
  reviews(after: String, first: Int): PullRequestReviewConnection
  closingIssuesReferences(after: String, first: Int): IssueConnection
  userContentEdits(after: String, first: Int): UserContentEditConnection
}

type Issue implements Node {
  id: ID!
  databaseId: Int
  number: Int!
  title: String!
  body: String!
  url: URI!
  state: IssueState!
  createdAt: DateTime!
  updatedAt: DateTime!
  author: Actor
  editor: Actor
  lastEditedAt: DateTime
  milestone: Milestone
  labels(after: String, first: Int): LabelConnection
  comments(after: String, first: Int): IssueCommentConnection!
  userContentEdits(after: String, first: Int): UserContentEditConnection
}

type Milestone implements Node {
  id: ID!
  number: Int!
  title: String!
}

type Label implements Node {
  id: ID!
  name: String!
  color: String!
  description: String
}

type IssueComment implements Node {
  id: ID!
  databaseId: Int
  body: String!
  url: URI!
  author: Actor
  authorAssociation: CommentAuthorAssociation!
  createdAt: DateTime!
  updatedAt: DateTime!
  editor: Actor
  lastEditedAt: DateTime
  includesCreatedEdit: Boolean!
  userContentEdits(after: String, first: Int): UserContentEditConnection
}

type PullRequestReview implements Node {
  id: ID!
  databaseId: Int
  body: String!
  url: URI!
  author: Actor
  authorAssociation: CommentAuthorAssociation!
  state: PullRequestReviewState!
  commit: Commit
  submittedAt: DateTime
  editor: Actor
  lastEditedAt: DateTime
  includesCreatedEdit: Boolean!
  userContentEdits(after: String, first: Int): UserContentEditConnection
}

type UserContentEdit implements Node {
  id: ID!
  createdAt: DateTime!
  editedAt: DateTime!
  editor: Actor
  diff: String
}

type CreateCommitOnBranchPayload {
  clientMutationId: String
  commit: Commit
  ref: Ref
}

input CreateCommitOnBranchInput {
  branch: CommittableBranch!
  clientMutationId: String
  expectedHeadOid: GitObjectID!
  fileChanges: FileChanges
  message: CommitMessage!
}

scalar URI

scalar DateTime

scalar GitObjectID

input DeploymentOrder {
  direction: OrderDirection!
  field: DeploymentOrderField!
}

input IssueOrder {
  direction: OrderDirection!
  field: IssueOrderField!
}

enum DeploymentState {
  ABANDONED
  ACTIVE
  DESTROYED
  ERROR
  FAILURE
  INACTIVE
  IN_PROGRESS
  PENDING
  QUEUED
  SUCCESS
  WAITING
}

enum DeploymentStatusState {
  ERROR
  FAILURE
  INACTIVE
  IN_PROGRESS
  PENDING
  QUEUED
  SUCCESS
  WAITING
}

scalar GitTimestamp

enum PullRequestState {
  CLOSED
  MERGED
  OPEN
}

enum IssueState {
  CLOSED
  OPEN
}

enum CommentAuthorAssociation {
  COLLABORATOR
  CONTRIBUTOR
  FIRST_TIMER
  FIRST_TIME_CONTRIBUTOR
  MANNEQUIN
  MEMBER
  NONE
  OWNER
}

enum PullRequestReviewState {
  APPROVED
  CHANGES_REQUESTED
  COMMENTED
  DISMISSED
  PENDING
}

input CommittableBranch {
  branchName: String
  id: ID
  repositoryNameWithOwner: String
}

input FileChanges {
  additions: [FileAddition!] = []
  deletions: [FileDeletion!] = []
}

input CommitMessage {
  body: String
  headline: String!
}

enum OrderDirection {
  ASC
  DESC
}

enum DeploymentOrderField {
  CREATED_AT
}

enum IssueOrderField {
  COMMENTS
  CREATED_AT
  UPDATED_AT
}

input FileAddition {
  contents: Base64String!
  path: String!
}

input FileDeletion {
  path: String!
}

scalar Base64String
`
