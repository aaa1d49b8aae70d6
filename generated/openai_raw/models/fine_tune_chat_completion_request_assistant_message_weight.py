"""Fine tune chat completion request assistant message weight."""

from __future__ import annotations

from typing import Literal, TypeAlias

FineTuneChatCompletionRequestAssistantMessageWeightInput: TypeAlias = Literal[0, 1]
FineTuneChatCompletionRequestAssistantMessageWeight: TypeAlias = Literal[0, 1] | int
