"""Run step object type."""

from __future__ import annotations

from typing import Literal, TypeAlias

RunStepObjectTypeInput: TypeAlias = Literal['message_creation', 'tool_calls']
RunStepObjectType: TypeAlias = RunStepObjectTypeInput | str
