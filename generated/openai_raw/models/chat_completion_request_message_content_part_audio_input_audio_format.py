"""Chat completion request message content part audio input audio format."""

from __future__ import annotations

from typing import Literal, TypeAlias

ChatCompletionRequestMessageContentPartAudioInputAudioFormatInput: TypeAlias = Literal['wav', 'mp3']
ChatCompletionRequestMessageContentPartAudioInputAudioFormat: TypeAlias = ChatCompletionRequestMessageContentPartAudioInputAudioFormatInput | str
