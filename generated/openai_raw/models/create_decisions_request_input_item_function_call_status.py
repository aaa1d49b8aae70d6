"""Create decisions request input item function call status."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateDecisionsRequestInputItemFunctionCallStatusInput: TypeAlias = Literal['in_progress', 'completed', 'incomplete']
CreateDecisionsRequestInputItemFunctionCallStatus: TypeAlias = CreateDecisionsRequestInputItemFunctionCallStatusInput | str
