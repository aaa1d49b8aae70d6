"""The resource ``client.completions``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Mapping, Sequence
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Literal, Protocol, Unpack, overload

import httpx

from ..api.completions.create_completion import CreateCompletionParams
from ..client import (
    AsyncResource,
    AsyncStream,
    AsyncStreamedResponse,
    Omit,
    RawResponse,
    Resource,
    Stream,
    StreamedResponse,
)
from ..models.create_completion_request import CreateCompletionRequestModelInput
from ..models.create_completion_response import Completion
from ..unions import ChatCompletionStreamOptionsInput, StopConfigurationInput

class Completions(Resource):
    @overload
    def create(
        self,
        *,
        model: str | CreateCompletionRequestModelInput,
        prompt: str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]] | None,
        stream: Literal[True],
        best_of: int | Omit | None = ...,
        echo: bool | Omit | None = ...,
        frequency_penalty: float | Omit | None = ...,
        logit_bias: Mapping[str, int] | Omit | None = ...,
        logprobs: int | Omit | None = ...,
        max_tokens: int | Omit | None = ...,
        n: int | Omit | None = ...,
        presence_penalty: float | Omit | None = ...,
        seed: int | Omit | None = ...,
        stop: StopConfigurationInput | Omit = ...,
        stream_options: ChatCompletionStreamOptionsInput | Omit = ...,
        suffix: str | Omit | None = ...,
        temperature: float | Omit | None = ...,
        top_p: float | Omit | None = ...,
        user: str | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Stream[Completion]:
        """Complete a text

        Continue a prompt with one of the old completion models. New code uses Responses. Tokens are billed.

        ``POST /completions``

        Args:
            model: Required. The model that was used. Known values: `gpt-3.5-turbo-instruct`, `davinci-002`, `babbage-002`.
            prompt: Required. What to continue: one text or several, as strings or tokens. Default: `<|endoftext|>`. Not empty. Not empty.
            best_of: How many completions to make on the server, of which the best `n` come back; all of them are billed. Default: `1`. From 0 to 20.
            echo: Whether the prompt comes back in front of the completion. Default: `false`.
            frequency_penalty: Makes tokens less likely the more often the text already has them; negative values make them likelier. Default: `0`. From -2 to 2.
            logit_bias: Token ids with what to add to their likelihood: -100 forbids a token, 100 all but forces it.
            logprobs: How many of the likeliest tokens to give at each place; None for none. From 0 to 5.
            max_tokens: The most tokens in the completion. Default: `16`.
            n: How many answers to generate; each is billed. Default: `1`. From 1 to 128.
            presence_penalty: Makes tokens less likely once the text has them; negative values make them likelier. Default: `0`. From -2 to 2.
            seed: Equal requests with the same seed tend to give equal answers; nothing guarantees it.
            stop: Where the model is to stop: one text, or 1 to 4 of them, none of which is part of the answer. Some reasoning models refuse it. Default: `<|endoftext|>`.
            stream: Answer with server-sent events while the text is made. Default: `false`.
            stream_options: What a stream of events contains.
            suffix: What comes after the completion; only for `gpt-3.5-turbo-instruct`.
            temperature: How freely the model chooses among likely tokens, 0 to 2: lower is more predictable. Change this or `top_p`, not both. Default: `1`.
            top_p: Choose only among the likeliest tokens whose probabilities add up to this share, 0 to 1. Change this or `temperature`, not both. Default: `1`.
            user: An id of your end user.
        """
    @overload
    def create(
        self,
        *,
        model: str | CreateCompletionRequestModelInput,
        prompt: str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]] | None,
        best_of: int | Omit | None = ...,
        echo: bool | Omit | None = ...,
        frequency_penalty: float | Omit | None = ...,
        logit_bias: Mapping[str, int] | Omit | None = ...,
        logprobs: int | Omit | None = ...,
        max_tokens: int | Omit | None = ...,
        n: int | Omit | None = ...,
        presence_penalty: float | Omit | None = ...,
        seed: int | Omit | None = ...,
        stop: StopConfigurationInput | Omit = ...,
        stream_options: ChatCompletionStreamOptionsInput | Omit = ...,
        suffix: str | Omit | None = ...,
        temperature: float | Omit | None = ...,
        top_p: float | Omit | None = ...,
        user: str | Omit = ...,
        stream: Literal[False] | None = None,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Completion:
        """Complete a text

        Continue a prompt with one of the old completion models. New code uses Responses. Tokens are billed.

        ``POST /completions``

        Args:
            model: Required. The model that was used. Known values: `gpt-3.5-turbo-instruct`, `davinci-002`, `babbage-002`.
            prompt: Required. What to continue: one text or several, as strings or tokens. Default: `<|endoftext|>`. Not empty. Not empty.
            best_of: How many completions to make on the server, of which the best `n` come back; all of them are billed. Default: `1`. From 0 to 20.
            echo: Whether the prompt comes back in front of the completion. Default: `false`.
            frequency_penalty: Makes tokens less likely the more often the text already has them; negative values make them likelier. Default: `0`. From -2 to 2.
            logit_bias: Token ids with what to add to their likelihood: -100 forbids a token, 100 all but forces it.
            logprobs: How many of the likeliest tokens to give at each place; None for none. From 0 to 5.
            max_tokens: The most tokens in the completion. Default: `16`.
            n: How many answers to generate; each is billed. Default: `1`. From 1 to 128.
            presence_penalty: Makes tokens less likely once the text has them; negative values make them likelier. Default: `0`. From -2 to 2.
            seed: Equal requests with the same seed tend to give equal answers; nothing guarantees it.
            stop: Where the model is to stop: one text, or 1 to 4 of them, none of which is part of the answer. Some reasoning models refuse it. Default: `<|endoftext|>`.
            stream: Answer with server-sent events while the text is made. Default: `false`.
            stream_options: What a stream of events contains.
            suffix: What comes after the completion; only for `gpt-3.5-turbo-instruct`.
            temperature: How freely the model chooses among likely tokens, 0 to 2: lower is more predictable. Change this or `top_p`, not both. Default: `1`.
            top_p: Choose only among the likeliest tokens whose probabilities add up to this share, 0 to 1. Change this or `temperature`, not both. Default: `1`.
            user: An id of your end user.
        """
    @overload
    def create(
        self,
        *,
        model: str | CreateCompletionRequestModelInput,
        prompt: str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]] | None,
        stream: bool | None,
        best_of: int | Omit | None = ...,
        echo: bool | Omit | None = ...,
        frequency_penalty: float | Omit | None = ...,
        logit_bias: Mapping[str, int] | Omit | None = ...,
        logprobs: int | Omit | None = ...,
        max_tokens: int | Omit | None = ...,
        n: int | Omit | None = ...,
        presence_penalty: float | Omit | None = ...,
        seed: int | Omit | None = ...,
        stop: StopConfigurationInput | Omit = ...,
        stream_options: ChatCompletionStreamOptionsInput | Omit = ...,
        suffix: str | Omit | None = ...,
        temperature: float | Omit | None = ...,
        top_p: float | Omit | None = ...,
        user: str | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Completion | Stream[Completion]:
        """Complete a text

        Continue a prompt with one of the old completion models. New code uses Responses. Tokens are billed.

        ``POST /completions``

        Args:
            model: Required. The model that was used. Known values: `gpt-3.5-turbo-instruct`, `davinci-002`, `babbage-002`.
            prompt: Required. What to continue: one text or several, as strings or tokens. Default: `<|endoftext|>`. Not empty. Not empty.
            best_of: How many completions to make on the server, of which the best `n` come back; all of them are billed. Default: `1`. From 0 to 20.
            echo: Whether the prompt comes back in front of the completion. Default: `false`.
            frequency_penalty: Makes tokens less likely the more often the text already has them; negative values make them likelier. Default: `0`. From -2 to 2.
            logit_bias: Token ids with what to add to their likelihood: -100 forbids a token, 100 all but forces it.
            logprobs: How many of the likeliest tokens to give at each place; None for none. From 0 to 5.
            max_tokens: The most tokens in the completion. Default: `16`.
            n: How many answers to generate; each is billed. Default: `1`. From 1 to 128.
            presence_penalty: Makes tokens less likely once the text has them; negative values make them likelier. Default: `0`. From -2 to 2.
            seed: Equal requests with the same seed tend to give equal answers; nothing guarantees it.
            stop: Where the model is to stop: one text, or 1 to 4 of them, none of which is part of the answer. Some reasoning models refuse it. Default: `<|endoftext|>`.
            stream: Answer with server-sent events while the text is made. Default: `false`.
            stream_options: What a stream of events contains.
            suffix: What comes after the completion; only for `gpt-3.5-turbo-instruct`.
            temperature: How freely the model chooses among likely tokens, 0 to 2: lower is more predictable. Change this or `top_p`, not both. Default: `1`.
            top_p: Choose only among the likeliest tokens whose probabilities add up to this share, 0 to 1. Change this or `temperature`, not both. Default: `1`.
            user: An id of your end user.
        """
    @property
    def with_raw_response(self) -> CompletionsRaw: ...
    @property
    def with_streaming_response(self) -> CompletionsStreaming: ...

class AsyncCompletions(AsyncResource):
    @overload
    async def create(
        self,
        *,
        model: str | CreateCompletionRequestModelInput,
        prompt: str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]] | None,
        stream: Literal[True],
        best_of: int | Omit | None = ...,
        echo: bool | Omit | None = ...,
        frequency_penalty: float | Omit | None = ...,
        logit_bias: Mapping[str, int] | Omit | None = ...,
        logprobs: int | Omit | None = ...,
        max_tokens: int | Omit | None = ...,
        n: int | Omit | None = ...,
        presence_penalty: float | Omit | None = ...,
        seed: int | Omit | None = ...,
        stop: StopConfigurationInput | Omit = ...,
        stream_options: ChatCompletionStreamOptionsInput | Omit = ...,
        suffix: str | Omit | None = ...,
        temperature: float | Omit | None = ...,
        top_p: float | Omit | None = ...,
        user: str | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncStream[Completion]:
        """Complete a text

        Continue a prompt with one of the old completion models. New code uses Responses. Tokens are billed.

        ``POST /completions``

        Args:
            model: Required. The model that was used. Known values: `gpt-3.5-turbo-instruct`, `davinci-002`, `babbage-002`.
            prompt: Required. What to continue: one text or several, as strings or tokens. Default: `<|endoftext|>`. Not empty. Not empty.
            best_of: How many completions to make on the server, of which the best `n` come back; all of them are billed. Default: `1`. From 0 to 20.
            echo: Whether the prompt comes back in front of the completion. Default: `false`.
            frequency_penalty: Makes tokens less likely the more often the text already has them; negative values make them likelier. Default: `0`. From -2 to 2.
            logit_bias: Token ids with what to add to their likelihood: -100 forbids a token, 100 all but forces it.
            logprobs: How many of the likeliest tokens to give at each place; None for none. From 0 to 5.
            max_tokens: The most tokens in the completion. Default: `16`.
            n: How many answers to generate; each is billed. Default: `1`. From 1 to 128.
            presence_penalty: Makes tokens less likely once the text has them; negative values make them likelier. Default: `0`. From -2 to 2.
            seed: Equal requests with the same seed tend to give equal answers; nothing guarantees it.
            stop: Where the model is to stop: one text, or 1 to 4 of them, none of which is part of the answer. Some reasoning models refuse it. Default: `<|endoftext|>`.
            stream: Answer with server-sent events while the text is made. Default: `false`.
            stream_options: What a stream of events contains.
            suffix: What comes after the completion; only for `gpt-3.5-turbo-instruct`.
            temperature: How freely the model chooses among likely tokens, 0 to 2: lower is more predictable. Change this or `top_p`, not both. Default: `1`.
            top_p: Choose only among the likeliest tokens whose probabilities add up to this share, 0 to 1. Change this or `temperature`, not both. Default: `1`.
            user: An id of your end user.
        """
    @overload
    async def create(
        self,
        *,
        model: str | CreateCompletionRequestModelInput,
        prompt: str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]] | None,
        best_of: int | Omit | None = ...,
        echo: bool | Omit | None = ...,
        frequency_penalty: float | Omit | None = ...,
        logit_bias: Mapping[str, int] | Omit | None = ...,
        logprobs: int | Omit | None = ...,
        max_tokens: int | Omit | None = ...,
        n: int | Omit | None = ...,
        presence_penalty: float | Omit | None = ...,
        seed: int | Omit | None = ...,
        stop: StopConfigurationInput | Omit = ...,
        stream_options: ChatCompletionStreamOptionsInput | Omit = ...,
        suffix: str | Omit | None = ...,
        temperature: float | Omit | None = ...,
        top_p: float | Omit | None = ...,
        user: str | Omit = ...,
        stream: Literal[False] | None = None,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Completion:
        """Complete a text

        Continue a prompt with one of the old completion models. New code uses Responses. Tokens are billed.

        ``POST /completions``

        Args:
            model: Required. The model that was used. Known values: `gpt-3.5-turbo-instruct`, `davinci-002`, `babbage-002`.
            prompt: Required. What to continue: one text or several, as strings or tokens. Default: `<|endoftext|>`. Not empty. Not empty.
            best_of: How many completions to make on the server, of which the best `n` come back; all of them are billed. Default: `1`. From 0 to 20.
            echo: Whether the prompt comes back in front of the completion. Default: `false`.
            frequency_penalty: Makes tokens less likely the more often the text already has them; negative values make them likelier. Default: `0`. From -2 to 2.
            logit_bias: Token ids with what to add to their likelihood: -100 forbids a token, 100 all but forces it.
            logprobs: How many of the likeliest tokens to give at each place; None for none. From 0 to 5.
            max_tokens: The most tokens in the completion. Default: `16`.
            n: How many answers to generate; each is billed. Default: `1`. From 1 to 128.
            presence_penalty: Makes tokens less likely once the text has them; negative values make them likelier. Default: `0`. From -2 to 2.
            seed: Equal requests with the same seed tend to give equal answers; nothing guarantees it.
            stop: Where the model is to stop: one text, or 1 to 4 of them, none of which is part of the answer. Some reasoning models refuse it. Default: `<|endoftext|>`.
            stream: Answer with server-sent events while the text is made. Default: `false`.
            stream_options: What a stream of events contains.
            suffix: What comes after the completion; only for `gpt-3.5-turbo-instruct`.
            temperature: How freely the model chooses among likely tokens, 0 to 2: lower is more predictable. Change this or `top_p`, not both. Default: `1`.
            top_p: Choose only among the likeliest tokens whose probabilities add up to this share, 0 to 1. Change this or `temperature`, not both. Default: `1`.
            user: An id of your end user.
        """
    @overload
    async def create(
        self,
        *,
        model: str | CreateCompletionRequestModelInput,
        prompt: str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]] | None,
        stream: bool | None,
        best_of: int | Omit | None = ...,
        echo: bool | Omit | None = ...,
        frequency_penalty: float | Omit | None = ...,
        logit_bias: Mapping[str, int] | Omit | None = ...,
        logprobs: int | Omit | None = ...,
        max_tokens: int | Omit | None = ...,
        n: int | Omit | None = ...,
        presence_penalty: float | Omit | None = ...,
        seed: int | Omit | None = ...,
        stop: StopConfigurationInput | Omit = ...,
        stream_options: ChatCompletionStreamOptionsInput | Omit = ...,
        suffix: str | Omit | None = ...,
        temperature: float | Omit | None = ...,
        top_p: float | Omit | None = ...,
        user: str | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Completion | AsyncStream[Completion]:
        """Complete a text

        Continue a prompt with one of the old completion models. New code uses Responses. Tokens are billed.

        ``POST /completions``

        Args:
            model: Required. The model that was used. Known values: `gpt-3.5-turbo-instruct`, `davinci-002`, `babbage-002`.
            prompt: Required. What to continue: one text or several, as strings or tokens. Default: `<|endoftext|>`. Not empty. Not empty.
            best_of: How many completions to make on the server, of which the best `n` come back; all of them are billed. Default: `1`. From 0 to 20.
            echo: Whether the prompt comes back in front of the completion. Default: `false`.
            frequency_penalty: Makes tokens less likely the more often the text already has them; negative values make them likelier. Default: `0`. From -2 to 2.
            logit_bias: Token ids with what to add to their likelihood: -100 forbids a token, 100 all but forces it.
            logprobs: How many of the likeliest tokens to give at each place; None for none. From 0 to 5.
            max_tokens: The most tokens in the completion. Default: `16`.
            n: How many answers to generate; each is billed. Default: `1`. From 1 to 128.
            presence_penalty: Makes tokens less likely once the text has them; negative values make them likelier. Default: `0`. From -2 to 2.
            seed: Equal requests with the same seed tend to give equal answers; nothing guarantees it.
            stop: Where the model is to stop: one text, or 1 to 4 of them, none of which is part of the answer. Some reasoning models refuse it. Default: `<|endoftext|>`.
            stream: Answer with server-sent events while the text is made. Default: `false`.
            stream_options: What a stream of events contains.
            suffix: What comes after the completion; only for `gpt-3.5-turbo-instruct`.
            temperature: How freely the model chooses among likely tokens, 0 to 2: lower is more predictable. Change this or `top_p`, not both. Default: `1`.
            top_p: Choose only among the likeliest tokens whose probabilities add up to this share, 0 to 1. Change this or `temperature`, not both. Default: `1`.
            user: An id of your end user.
        """
    @property
    def with_raw_response(self) -> AsyncCompletionsRaw: ...
    @property
    def with_streaming_response(self) -> AsyncCompletionsStreaming: ...

class CompletionsRaw(Protocol):
    @overload
    def create(
        self, *, stream: Literal[True], **params: Unpack[CreateCompletionParams]
    ) -> RawResponse[Stream[Completion]]: ...
    @overload
    def create(
        self, *, stream: Literal[False] | None = None, **params: Unpack[CreateCompletionParams]
    ) -> RawResponse[Completion]: ...
    @overload
    def create(
        self, *, stream: bool | None, **params: Unpack[CreateCompletionParams]
    ) -> RawResponse[Completion | Stream[Completion]]: ...

class AsyncCompletionsRaw(Protocol):
    @overload
    async def create(
        self, *, stream: Literal[True], **params: Unpack[CreateCompletionParams]
    ) -> RawResponse[AsyncStream[Completion]]: ...
    @overload
    async def create(
        self, *, stream: Literal[False] | None = None, **params: Unpack[CreateCompletionParams]
    ) -> RawResponse[Completion]: ...
    @overload
    async def create(
        self, *, stream: bool | None, **params: Unpack[CreateCompletionParams]
    ) -> RawResponse[Completion | AsyncStream[Completion]]: ...

class CompletionsStreaming(Protocol):
    @overload
    def create(
        self, *, stream: Literal[True], **params: Unpack[CreateCompletionParams]
    ) -> AbstractContextManager[StreamedResponse[Stream[Completion]]]: ...
    @overload
    def create(
        self, *, stream: Literal[False] | None = None, **params: Unpack[CreateCompletionParams]
    ) -> AbstractContextManager[StreamedResponse[Completion]]: ...
    @overload
    def create(
        self, *, stream: bool | None, **params: Unpack[CreateCompletionParams]
    ) -> AbstractContextManager[StreamedResponse[Completion | Stream[Completion]]]: ...

class AsyncCompletionsStreaming(Protocol):
    @overload
    def create(
        self, *, stream: Literal[True], **params: Unpack[CreateCompletionParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncStream[Completion]]]: ...
    @overload
    def create(
        self, *, stream: Literal[False] | None = None, **params: Unpack[CreateCompletionParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[Completion]]: ...
    @overload
    def create(
        self, *, stream: bool | None, **params: Unpack[CreateCompletionParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[Completion | AsyncStream[Completion]]]: ...
