"""Reasoning effort enum."""

from __future__ import annotations

from typing import Literal, TypeAlias

ReasoningEffortEnumInput: TypeAlias = Literal['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max']
ReasoningEffortEnum: TypeAlias = ReasoningEffortEnumInput | str
