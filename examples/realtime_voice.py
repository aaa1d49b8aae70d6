"""Talk to a realtime model: with microphone and speaker, or with WAV files.

python examples/realtime_voice.py                            # microphone and speaker (extra audio); Ctrl-C ends it
python examples/realtime_voice.py question.wav answer.wav    # 16-bit PCM, 24 kHz, one channel
"""

from __future__ import annotations

import asyncio
import base64
import contextlib
import sys
import wave
from collections.abc import AsyncIterator, Callable
from typing import Any

from _setup import connect_async

RATE = 24_000  # samples per second, of 16 bits, in both directions
PIECE = RATE // 10  # samples per event: 100 ms
SILENCE = bytes(2 * PIECE)


async def from_file(path: str) -> AsyncIterator[bytes]:
    """Yield the sound of a file, followed by the silence that ends a turn."""
    with wave.open(path, "rb") as file:
        if (file.getframerate(), file.getsampwidth(), file.getnchannels()) != (RATE, 2, 1):
            raise SystemExit(f"{path}: 16-bit PCM at {RATE} Hz with one channel is expected")
        while sound := file.readframes(PIECE):
            yield sound
    for _ in range(10):
        yield SILENCE


async def from_microphone() -> AsyncIterator[bytes]:
    """Yield the sound from the microphone."""
    import sounddevice

    heard: asyncio.Queue[bytes] = asyncio.Queue()
    loop = asyncio.get_running_loop()

    def hear(sound: Any, *_: Any) -> None:
        loop.call_soon_threadsafe(heard.put_nowait, bytes(sound))

    with sounddevice.RawInputStream(samplerate=RATE, channels=1, dtype="int16", blocksize=PIECE, callback=hear):
        while True:
            yield await heard.get()


async def converse(session: Any, sounds: AsyncIterator[bytes], play: Callable[[bytes], Any], *, turns: int) -> None:
    """Send the sounds, and play the given number of answers."""

    async def speak() -> None:
        async for sound in sounds:
            await session.input_audio_buffer.append(audio=base64.b64encode(sound).decode())

    speaking = asyncio.create_task(speak())
    try:
        async for event in session:
            if event.type == "response.output_audio.delta":
                play(base64.b64decode(event.delta))
            elif event.type == "response.output_audio_transcript.done":
                print(event.transcript)
            elif event.type == "error":
                raise SystemExit(event.error.message)
            elif event.type == "response.done":
                turns -= 1
                if turns == 0:
                    return
    finally:
        speaking.cancel()


async def main(question: str | None = None, answer: str | None = None) -> None:
    async with connect_async() as client, client.realtime.connect(model="gpt-realtime") as session:
        if question is not None and answer is not None:
            with wave.open(answer, "wb") as file:
                file.setframerate(RATE)
                file.setsampwidth(2)
                file.setnchannels(1)
                await converse(session, from_file(question), file.writeframes, turns=1)
            return
        try:
            import sounddevice

            speaker = sounddevice.RawOutputStream(samplerate=RATE, channels=1, dtype="int16")
        except (ImportError, OSError) as error:
            advice = "pass two WAV files, or install the extra audio"
            raise SystemExit(f"no microphone and speaker ({error}): {advice}") from None
        with speaker:
            await converse(session, from_microphone(), speaker.write, turns=-1)


if __name__ == "__main__":
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(main(*sys.argv[1:3]))
