"""Agent output item status."""

from __future__ import annotations

from typing import Literal, TypeAlias

AgentOutputItemStatusInput: TypeAlias = Literal['in_progress', 'completed', 'incomplete']
AgentOutputItemStatus: TypeAlias = AgentOutputItemStatusInput | str
