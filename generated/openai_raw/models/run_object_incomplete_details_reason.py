"""Run object incomplete details reason."""

from __future__ import annotations

from typing import Literal, TypeAlias

RunObjectIncompleteDetailsReasonInput: TypeAlias = Literal['max_completion_tokens', 'max_prompt_tokens']
RunObjectIncompleteDetailsReason: TypeAlias = RunObjectIncompleteDetailsReasonInput | str
