"""Create completion request model."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateCompletionRequestModelInput: TypeAlias = Literal['gpt-3.5-turbo-instruct', 'davinci-002', 'babbage-002']
CreateCompletionRequestModel: TypeAlias = CreateCompletionRequestModelInput | str
