"""Create decisions request input item function call output status."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateDecisionsRequestInputItemFunctionCallOutputStatusInput: TypeAlias = Literal['in_progress', 'completed', 'incomplete']
CreateDecisionsRequestInputItemFunctionCallOutputStatus: TypeAlias = CreateDecisionsRequestInputItemFunctionCallOutputStatusInput | str
