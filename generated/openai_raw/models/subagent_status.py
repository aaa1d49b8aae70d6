"""Subagent status."""

from __future__ import annotations

from typing import Literal, TypeAlias

SubagentStatusInput: TypeAlias = Literal['active', 'closed']
SubagentStatus: TypeAlias = SubagentStatusInput | str
