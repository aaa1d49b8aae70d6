"""Beta multi agent action 1."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaMultiAgentAction1Input: TypeAlias = Literal['spawn_agent', 'interrupt_agent', 'list_agents', 'send_message', 'followup_task', 'wait_agent']
BetaMultiAgentAction1: TypeAlias = BetaMultiAgentAction1Input | str
