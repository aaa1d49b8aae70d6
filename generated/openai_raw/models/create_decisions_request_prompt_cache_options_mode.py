"""Create decisions request prompt cache options mode."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateDecisionsRequestPromptCacheOptionsModeInput: TypeAlias = Literal['implicit', 'explicit']
CreateDecisionsRequestPromptCacheOptionsMode: TypeAlias = CreateDecisionsRequestPromptCacheOptionsModeInput | str
