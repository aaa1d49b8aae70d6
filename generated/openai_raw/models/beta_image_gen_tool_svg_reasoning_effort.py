"""Beta image gen tool svg reasoning effort."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaImageGenToolSvgReasoningEffortInput: TypeAlias = Literal['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max']
BetaImageGenToolSvgReasoningEffort: TypeAlias = BetaImageGenToolSvgReasoningEffortInput | str
