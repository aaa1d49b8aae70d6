"""Create chat completion request audio format."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateChatCompletionRequestAudioFormatInput: TypeAlias = Literal['wav', 'aac', 'mp3', 'flac', 'opus', 'pcm16']
CreateChatCompletionRequestAudioFormat: TypeAlias = CreateChatCompletionRequestAudioFormatInput | str
