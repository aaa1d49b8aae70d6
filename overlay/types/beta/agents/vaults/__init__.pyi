"""The names of ``openai.types.beta.agents.vaults`` of openai 3.57.0, and what they are here.

Written by ``python -m spec names``; do not edit.
"""

from typing import TypeAlias
from openai_raw import models as m
from openai_raw.api.vaults.create_beta_agents_vaults_credentials import CreateBetaAgentsVaultsCredentialsParams as CreateBetaAgentsVaultsCredentialsParams_
from openai_raw.api.vaults.list_beta_agents_vaults_credentials import ListBetaAgentsVaultsCredentialsParams as ListBetaAgentsVaultsCredentialsParams_
from openai_raw.api.vaults.update_beta_agents_vaults_credentials import UpdateBetaAgentsVaultsCredentialsParams as UpdateBetaAgentsVaultsCredentialsParams_

Credential: TypeAlias = m.Credential
CredentialAuth: TypeAlias = m.CredentialAuth
CredentialAuthCreateParam: TypeAlias = m.CredentialAuthCreateInput
CredentialAuthRotateParam: TypeAlias = m.CredentialAuthRotateInput
CredentialCreateParams: TypeAlias = CreateBetaAgentsVaultsCredentialsParams_
CredentialDeleted: TypeAlias = m.CredentialDeleted
CredentialListParams: TypeAlias = ListBetaAgentsVaultsCredentialsParams_
CredentialNetworking: TypeAlias = m.CredentialNetworking
CredentialNetworkingParam: TypeAlias = m.CredentialNetworkingInput
CredentialUpdateParams: TypeAlias = UpdateBetaAgentsVaultsCredentialsParams_
McpOauthTokenEndpointAuth: TypeAlias = m.McpOauthTokenEndpointAuth
McpOauthTokenEndpointAuthCreateParam: TypeAlias = m.McpOauthTokenEndpointAuthCreateInput
McpOauthTokenEndpointAuthRotateParam: TypeAlias = m.McpOauthTokenEndpointAuthRotateInput
