"""The names of ``openai.types.beta.agents.automations`` of openai 3.57.0, and what they are here.

Written by ``python -m spec names``; do not edit.
"""

from typing import TypeAlias
from openai_raw import models as m
from openai_raw.api.agents.list_beta_agents_automations_invocations import ListBetaAgentsAutomationsInvocationsParams as ListBetaAgentsAutomationsInvocationsParams_

AutomationInvocation: TypeAlias = m.AutomationInvocation
AutomationInvocationSource: TypeAlias = m.AutomationInvocationSource
InvocationListParams: TypeAlias = ListBetaAgentsAutomationsInvocationsParams_
