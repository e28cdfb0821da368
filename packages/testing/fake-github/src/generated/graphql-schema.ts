/** Made by scripts/extract-openapi.ts: the part of GitHub's GraphQL schema that the fake answers. */
export const graphqlSchema = `type Query {
  repository(followRenames: Boolean = true, name: String!, owner: String!): Repository
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
  committer: GitActor
  associatedPullRequests(after: String, first: Int): PullRequestConnection
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
  labels(after: String, first: Int): LabelConnection
  comments(after: String, first: Int): IssueCommentConnection!
  userContentEdits(after: String, first: Int): UserContentEditConnection
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
  createdAt: DateTime!
  updatedAt: DateTime!
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

input FileAddition {
  contents: Base64String!
  path: String!
}

input FileDeletion {
  path: String!
}

scalar Base64String
`
