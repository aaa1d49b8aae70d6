"""Create image edit request svg reasoning effort."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateImageEditRequestSvgReasoningEffortInput: TypeAlias = Literal['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max']
CreateImageEditRequestSvgReasoningEffort: TypeAlias = CreateImageEditRequestSvgReasoningEffortInput | str
