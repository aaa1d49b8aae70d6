"""Decision stored assistant message phase."""

from __future__ import annotations

from typing import Literal, TypeAlias

DecisionStoredAssistantMessagePhaseInput: TypeAlias = Literal['commentary', 'final_answer']
DecisionStoredAssistantMessagePhase: TypeAlias = DecisionStoredAssistantMessagePhaseInput | str
