"""Decision assistant message phase."""

from __future__ import annotations

from typing import Literal, TypeAlias

DecisionAssistantMessagePhaseInput: TypeAlias = Literal['commentary', 'final_answer']
DecisionAssistantMessagePhase: TypeAlias = DecisionAssistantMessagePhaseInput | str
