import base64
from pathlib import Path

from overlay import OpenAI

client = OpenAI()

speech = Path("speech.wav").read_bytes()[44:]  # 24 kHz, 16 bits, mono, without its header
with client.live.connect() as session:
    session.session.start(session={"model": "gpt-live-1"})
    print(session.recv().type)  # session.started
    session.session.input_audio.append(audio=base64.b64encode(speech).decode())
    session.session.close()
    for event in session:
        if event.type == "session.output_transcript.delta":
            print(event.delta, end="", flush=True)
        elif event.type == "session.closed":
            break
