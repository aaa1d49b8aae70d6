"""Create image request svg reasoning effort."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateImageRequestSvgReasoningEffortInput: TypeAlias = Literal['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max']
CreateImageRequestSvgReasoningEffort: TypeAlias = CreateImageRequestSvgReasoningEffortInput | str
