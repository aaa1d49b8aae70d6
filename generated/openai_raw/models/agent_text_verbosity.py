"""Agent text verbosity."""

from __future__ import annotations

from typing import Literal, TypeAlias

AgentTextVerbosityInput: TypeAlias = Literal['low', 'medium', 'high']
AgentTextVerbosity: TypeAlias = AgentTextVerbosityInput | str
