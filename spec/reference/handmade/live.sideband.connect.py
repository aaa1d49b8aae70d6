from overlay import OpenAI

client = OpenAI()

with client.live.connect() as session:
    session.session.start(session={"model": "gpt-live-1"})
    started = session.recv()
    if started.type == "session.started":
        with client.live.sideband.connect(started.session.id) as side:
            side.session.input_audio.mute()
            print(side.recv().type)
