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

        Continues a prompt with a legacy completion model. New code should use responses. Tokens are billed.

        ``POST /completions``

        Args:
            model: Required. The model to use, such as `gpt-5.4-mini`. Known values: `gpt-3.5-turbo-instruct`, `davinci-002`, `babbage-002`.
            prompt: Required. The prompt: one or several texts, as strings or tokens. Default: `<|endoftext|>`. Not empty.
            best_of: Number of completions to generate on the server; the best `n` are returned. All of them are billed. Default: `1`. From 0 to 20.
            echo: Whether to return the prompt in front of the completion. Default: `false`.
            frequency_penalty: Penalizes tokens in proportion to how often they have already appeared; negative values encourage repetition. Default: `0`. From -2 to 2.
            logit_bias: Bias per token id, from -100 (never) to 100 (almost always).
            logprobs: Number of most likely tokens to return with log probabilities. From 0 to 5.
            max_tokens: Maximum number of tokens to generate. Default: `16`.
            n: Number of results to generate. Each one is billed. Default: `1`. From 1 to 128.
            presence_penalty: Penalizes tokens that have appeared at all, which encourages new topics; negative values discourage them. Default: `0`. From -2 to 2.
            seed: Seed for best-effort determinism: identical requests with the same seed usually give the same result.
            stop: Up to four sequences at which generation stops. They are not part of the answer. Some reasoning models do not support it. Default: `<|endoftext|>`. From 1 to 4 items.
            stream: Whether to stream the text as server-sent events. Default: `false`.
            stream_options: Streaming options. None is the same as omitting them.
            suffix: Text that follows the completion. Only for `gpt-3.5-turbo-instruct`.
            temperature: Sampling temperature, from 0 to 2. Lower values give more predictable output. Change this or `top_p`, not both. Default: `1`.
            top_p: Nucleus sampling, from 0 to 1: with 0.1, only tokens in the top 10 % of probability mass are considered. Change this or `temperature`, not both. Default: `1`.
            user: Id of your end user.
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

        Continues a prompt with a legacy completion model. New code should use responses. Tokens are billed.

        ``POST /completions``

        Args:
            model: Required. The model to use, such as `gpt-5.4-mini`. Known values: `gpt-3.5-turbo-instruct`, `davinci-002`, `babbage-002`.
            prompt: Required. The prompt: one or several texts, as strings or tokens. Default: `<|endoftext|>`. Not empty.
            best_of: Number of completions to generate on the server; the best `n` are returned. All of them are billed. Default: `1`. From 0 to 20.
            echo: Whether to return the prompt in front of the completion. Default: `false`.
            frequency_penalty: Penalizes tokens in proportion to how often they have already appeared; negative values encourage repetition. Default: `0`. From -2 to 2.
            logit_bias: Bias per token id, from -100 (never) to 100 (almost always).
            logprobs: Number of most likely tokens to return with log probabilities. From 0 to 5.
            max_tokens: Maximum number of tokens to generate. Default: `16`.
            n: Number of results to generate. Each one is billed. Default: `1`. From 1 to 128.
            presence_penalty: Penalizes tokens that have appeared at all, which encourages new topics; negative values discourage them. Default: `0`. From -2 to 2.
            seed: Seed for best-effort determinism: identical requests with the same seed usually give the same result.
            stop: Up to four sequences at which generation stops. They are not part of the answer. Some reasoning models do not support it. Default: `<|endoftext|>`. From 1 to 4 items.
            stream: Whether to stream the text as server-sent events. Default: `false`.
            stream_options: Streaming options. None is the same as omitting them.
            suffix: Text that follows the completion. Only for `gpt-3.5-turbo-instruct`.
            temperature: Sampling temperature, from 0 to 2. Lower values give more predictable output. Change this or `top_p`, not both. Default: `1`.
            top_p: Nucleus sampling, from 0 to 1: with 0.1, only tokens in the top 10 % of probability mass are considered. Change this or `temperature`, not both. Default: `1`.
            user: Id of your end user.
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

        Continues a prompt with a legacy completion model. New code should use responses. Tokens are billed.

        ``POST /completions``

        Args:
            model: Required. The model to use, such as `gpt-5.4-mini`. Known values: `gpt-3.5-turbo-instruct`, `davinci-002`, `babbage-002`.
            prompt: Required. The prompt: one or several texts, as strings or tokens. Default: `<|endoftext|>`. Not empty.
            best_of: Number of completions to generate on the server; the best `n` are returned. All of them are billed. Default: `1`. From 0 to 20.
            echo: Whether to return the prompt in front of the completion. Default: `false`.
            frequency_penalty: Penalizes tokens in proportion to how often they have already appeared; negative values encourage repetition. Default: `0`. From -2 to 2.
            logit_bias: Bias per token id, from -100 (never) to 100 (almost always).
            logprobs: Number of most likely tokens to return with log probabilities. From 0 to 5.
            max_tokens: Maximum number of tokens to generate. Default: `16`.
            n: Number of results to generate. Each one is billed. Default: `1`. From 1 to 128.
            presence_penalty: Penalizes tokens that have appeared at all, which encourages new topics; negative values discourage them. Default: `0`. From -2 to 2.
            seed: Seed for best-effort determinism: identical requests with the same seed usually give the same result.
            stop: Up to four sequences at which generation stops. They are not part of the answer. Some reasoning models do not support it. Default: `<|endoftext|>`. From 1 to 4 items.
            stream: Whether to stream the text as server-sent events. Default: `false`.
            stream_options: Streaming options. None is the same as omitting them.
            suffix: Text that follows the completion. Only for `gpt-3.5-turbo-instruct`.
            temperature: Sampling temperature, from 0 to 2. Lower values give more predictable output. Change this or `top_p`, not both. Default: `1`.
            top_p: Nucleus sampling, from 0 to 1: with 0.1, only tokens in the top 10 % of probability mass are considered. Change this or `temperature`, not both. Default: `1`.
            user: Id of your end user.
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

        Continues a prompt with a legacy completion model. New code should use responses. Tokens are billed.

        ``POST /completions``

        Args:
            model: Required. The model to use, such as `gpt-5.4-mini`. Known values: `gpt-3.5-turbo-instruct`, `davinci-002`, `babbage-002`.
            prompt: Required. The prompt: one or several texts, as strings or tokens. Default: `<|endoftext|>`. Not empty.
            best_of: Number of completions to generate on the server; the best `n` are returned. All of them are billed. Default: `1`. From 0 to 20.
            echo: Whether to return the prompt in front of the completion. Default: `false`.
            frequency_penalty: Penalizes tokens in proportion to how often they have already appeared; negative values encourage repetition. Default: `0`. From -2 to 2.
            logit_bias: Bias per token id, from -100 (never) to 100 (almost always).
            logprobs: Number of most likely tokens to return with log probabilities. From 0 to 5.
            max_tokens: Maximum number of tokens to generate. Default: `16`.
            n: Number of results to generate. Each one is billed. Default: `1`. From 1 to 128.
            presence_penalty: Penalizes tokens that have appeared at all, which encourages new topics; negative values discourage them. Default: `0`. From -2 to 2.
            seed: Seed for best-effort determinism: identical requests with the same seed usually give the same result.
            stop: Up to four sequences at which generation stops. They are not part of the answer. Some reasoning models do not support it. Default: `<|endoftext|>`. From 1 to 4 items.
            stream: Whether to stream the text as server-sent events. Default: `false`.
            stream_options: Streaming options. None is the same as omitting them.
            suffix: Text that follows the completion. Only for `gpt-3.5-turbo-instruct`.
            temperature: Sampling temperature, from 0 to 2. Lower values give more predictable output. Change this or `top_p`, not both. Default: `1`.
            top_p: Nucleus sampling, from 0 to 1: with 0.1, only tokens in the top 10 % of probability mass are considered. Change this or `temperature`, not both. Default: `1`.
            user: Id of your end user.
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

        Continues a prompt with a legacy completion model. New code should use responses. Tokens are billed.

        ``POST /completions``

        Args:
            model: Required. The model to use, such as `gpt-5.4-mini`. Known values: `gpt-3.5-turbo-instruct`, `davinci-002`, `babbage-002`.
            prompt: Required. The prompt: one or several texts, as strings or tokens. Default: `<|endoftext|>`. Not empty.
            best_of: Number of completions to generate on the server; the best `n` are returned. All of them are billed. Default: `1`. From 0 to 20.
            echo: Whether to return the prompt in front of the completion. Default: `false`.
            frequency_penalty: Penalizes tokens in proportion to how often they have already appeared; negative values encourage repetition. Default: `0`. From -2 to 2.
            logit_bias: Bias per token id, from -100 (never) to 100 (almost always).
            logprobs: Number of most likely tokens to return with log probabilities. From 0 to 5.
            max_tokens: Maximum number of tokens to generate. Default: `16`.
            n: Number of results to generate. Each one is billed. Default: `1`. From 1 to 128.
            presence_penalty: Penalizes tokens that have appeared at all, which encourages new topics; negative values discourage them. Default: `0`. From -2 to 2.
            seed: Seed for best-effort determinism: identical requests with the same seed usually give the same result.
            stop: Up to four sequences at which generation stops. They are not part of the answer. Some reasoning models do not support it. Default: `<|endoftext|>`. From 1 to 4 items.
            stream: Whether to stream the text as server-sent events. Default: `false`.
            stream_options: Streaming options. None is the same as omitting them.
            suffix: Text that follows the completion. Only for `gpt-3.5-turbo-instruct`.
            temperature: Sampling temperature, from 0 to 2. Lower values give more predictable output. Change this or `top_p`, not both. Default: `1`.
            top_p: Nucleus sampling, from 0 to 1: with 0.1, only tokens in the top 10 % of probability mass are considered. Change this or `temperature`, not both. Default: `1`.
            user: Id of your end user.
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

        Continues a prompt with a legacy completion model. New code should use responses. Tokens are billed.

        ``POST /completions``

        Args:
            model: Required. The model to use, such as `gpt-5.4-mini`. Known values: `gpt-3.5-turbo-instruct`, `davinci-002`, `babbage-002`.
            prompt: Required. The prompt: one or several texts, as strings or tokens. Default: `<|endoftext|>`. Not empty.
            best_of: Number of completions to generate on the server; the best `n` are returned. All of them are billed. Default: `1`. From 0 to 20.
            echo: Whether to return the prompt in front of the completion. Default: `false`.
            frequency_penalty: Penalizes tokens in proportion to how often they have already appeared; negative values encourage repetition. Default: `0`. From -2 to 2.
            logit_bias: Bias per token id, from -100 (never) to 100 (almost always).
            logprobs: Number of most likely tokens to return with log probabilities. From 0 to 5.
            max_tokens: Maximum number of tokens to generate. Default: `16`.
            n: Number of results to generate. Each one is billed. Default: `1`. From 1 to 128.
            presence_penalty: Penalizes tokens that have appeared at all, which encourages new topics; negative values discourage them. Default: `0`. From -2 to 2.
            seed: Seed for best-effort determinism: identical requests with the same seed usually give the same result.
            stop: Up to four sequences at which generation stops. They are not part of the answer. Some reasoning models do not support it. Default: `<|endoftext|>`. From 1 to 4 items.
            stream: Whether to stream the text as server-sent events. Default: `false`.
            stream_options: Streaming options. None is the same as omitting them.
            suffix: Text that follows the completion. Only for `gpt-3.5-turbo-instruct`.
            temperature: Sampling temperature, from 0 to 2. Lower values give more predictable output. Change this or `top_p`, not both. Default: `1`.
            top_p: Nucleus sampling, from 0 to 1: with 0.1, only tokens in the top 10 % of probability mass are considered. Change this or `temperature`, not both. Default: `1`.
            user: Id of your end user.
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
