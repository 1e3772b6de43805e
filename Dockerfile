# touchline in a container: docker build -t touchline . && docker run -d --env-file .env -v touchline:/data touchline
# Articles go in through the same image: docker run --rm -v touchline:/data -v ./articles:/articles touchline touchline ingest /articles
FROM python:3.13-slim AS build
WORKDIR /src
RUN python -m venv /opt/touchline
COPY requirements/run.txt requirements/build.txt requirements/
RUN /opt/touchline/bin/pip install --no-cache-dir --require-hashes -r requirements/run.txt -r requirements/build.txt
COPY . .
RUN /opt/touchline/bin/pip install --no-cache-dir --no-deps --no-build-isolation .

FROM python:3.13-slim
COPY --from=build /opt/touchline /opt/touchline
ENV PATH=/opt/touchline/bin:$PATH \
    TOUCHLINE_DATABASE_URL=sqlite:////data/touchline.db \
    TOUCHLINE_HEALTH_ADDRESS=127.0.0.1:9464
RUN useradd --system touchline && mkdir /data && chown touchline /data
USER touchline
WORKDIR /data
VOLUME /data
STOPSIGNAL SIGTERM
HEALTHCHECK CMD ["python", "-c", "import urllib.request as r; r.urlopen('http://127.0.0.1:9464/health', timeout=5)"]
CMD ["touchline", "run"]
