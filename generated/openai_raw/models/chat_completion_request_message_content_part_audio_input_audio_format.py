"""The encoding of sound that is given to the model."""

from __future__ import annotations

from typing import Literal, TypeAlias

ChatCompletionRequestMessageContentPartAudioInputAudioFormatInput: TypeAlias = Literal['wav', 'mp3']
ChatCompletionRequestMessageContentPartAudioInputAudioFormat: TypeAlias = ChatCompletionRequestMessageContentPartAudioInputAudioFormatInput | str
