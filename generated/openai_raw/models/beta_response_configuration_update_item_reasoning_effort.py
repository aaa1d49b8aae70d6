"""Beta response configuration update item reasoning effort."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaResponseConfigurationUpdateItemReasoningEffortInput: TypeAlias = Literal['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max']
BetaResponseConfigurationUpdateItemReasoningEffort: TypeAlias = BetaResponseConfigurationUpdateItemReasoningEffortInput | str
