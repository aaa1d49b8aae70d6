"""Beta multi agent action."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaMultiAgentActionInput: TypeAlias = Literal['spawn_agent', 'interrupt_agent', 'list_agents', 'send_message', 'followup_task', 'wait_agent']
BetaMultiAgentAction: TypeAlias = BetaMultiAgentActionInput | str
