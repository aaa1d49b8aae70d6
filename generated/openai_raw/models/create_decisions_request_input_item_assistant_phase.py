"""Create decisions request input item assistant phase."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateDecisionsRequestInputItemAssistantPhaseInput: TypeAlias = Literal['commentary', 'final_answer']
CreateDecisionsRequestInputItemAssistantPhase: TypeAlias = CreateDecisionsRequestInputItemAssistantPhaseInput | str
