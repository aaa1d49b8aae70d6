"""Image gen tool svg reasoning effort."""

from __future__ import annotations

from typing import Literal, TypeAlias

ImageGenToolSvgReasoningEffortInput: TypeAlias = Literal['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max']
ImageGenToolSvgReasoningEffort: TypeAlias = ImageGenToolSvgReasoningEffortInput | str
