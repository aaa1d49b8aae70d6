"""The encoding of a spoken answer. A streamed one is `pcm16`."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateChatCompletionRequestAudioFormatInput: TypeAlias = Literal['wav', 'aac', 'mp3', 'flac', 'opus', 'pcm16']
CreateChatCompletionRequestAudioFormat: TypeAlias = CreateChatCompletionRequestAudioFormatInput | str
