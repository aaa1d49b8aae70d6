"""The names of ``openai.types.beta.agents`` of openai 3.57.0, and what they are here.

Written by ``python -m spec names``; do not edit.
"""

from typing import TypeAlias
from openai_raw import models as m
from openai_raw.api.agents.create_beta_agents_automations import CreateBetaAgentsAutomationsParams as CreateBetaAgentsAutomationsParams_
from openai_raw.api.agents.create_beta_agents_environments import CreateBetaAgentsEnvironmentsParams as CreateBetaAgentsEnvironmentsParams_
from openai_raw.api.agents.create_beta_agents_sessions import CreateBetaAgentsSessionsParams as CreateBetaAgentsSessionsParams_
from openai_raw.api.agents.list_beta_agents_automations import ListBetaAgentsAutomationsParams as ListBetaAgentsAutomationsParams_
from openai_raw.api.agents.list_beta_agents_environments import ListBetaAgentsEnvironmentsParams as ListBetaAgentsEnvironmentsParams_
from openai_raw.api.agents.list_beta_agents_sessions import ListBetaAgentsSessionsParams as ListBetaAgentsSessionsParams_
from openai_raw.api.agents.update_beta_agents_automations import UpdateBetaAgentsAutomationsParams as UpdateBetaAgentsAutomationsParams_
from openai_raw.api.agents.update_beta_agents_sessions import UpdateBetaAgentsSessionsParams as UpdateBetaAgentsSessionsParams_
from openai_raw.api.vaults.create_beta_agents_vaults import CreateBetaAgentsVaultsParams as CreateBetaAgentsVaultsParams_
from openai_raw.api.vaults.list_beta_agents_vaults import ListBetaAgentsVaultsParams as ListBetaAgentsVaultsParams_
from openai_raw.api.vaults.update_beta_agents_vaults import UpdateBetaAgentsVaultsParams as UpdateBetaAgentsVaultsParams_

Automation: TypeAlias = m.Automation
AutomationAgentConfig: TypeAlias = m.AutomationAgentConfig
AutomationCreateParams: TypeAlias = CreateBetaAgentsAutomationsParams_
AutomationCreatedBy: TypeAlias = m.AutomationCreatedBy
AutomationDeleted: TypeAlias = m.AutomationDeleted
AutomationEnvironment: TypeAlias = m.AutomationEnvironment
AutomationListParams: TypeAlias = ListBetaAgentsAutomationsParams_
AutomationMetadataParam: TypeAlias = m.AutomationMetadataInput
AutomationTarget: TypeAlias = m.AutomationTarget
AutomationTargetParam: TypeAlias = m.AutomationTargetParamInput
AutomationUpdateParams: TypeAlias = UpdateBetaAgentsAutomationsParams_
EnvironmentCreateParams: TypeAlias = CreateBetaAgentsEnvironmentsParams_
EnvironmentInfo: TypeAlias = m.EnvironmentInfo
EnvironmentListParams: TypeAlias = ListBetaAgentsEnvironmentsParams_
OneTimeAutomation: TypeAlias = m.OneTimeAutomation
PeriodicAutomation: TypeAlias = m.PeriodicAutomation
SessionCreateParams: TypeAlias = CreateBetaAgentsSessionsParams_
SessionListParams: TypeAlias = ListBetaAgentsSessionsParams_
SessionUpdateParams: TypeAlias = UpdateBetaAgentsSessionsParams_
Vault: TypeAlias = m.Vault
VaultCreateParams: TypeAlias = CreateBetaAgentsVaultsParams_
VaultDeleted: TypeAlias = m.VaultDeleted
VaultListParams: TypeAlias = ListBetaAgentsVaultsParams_
VaultStatus: TypeAlias = m.VaultStatus
VaultStatusFilterParam: TypeAlias = m.VaultStatusFilterInput
VaultUpdateParams: TypeAlias = UpdateBetaAgentsVaultsParams_
