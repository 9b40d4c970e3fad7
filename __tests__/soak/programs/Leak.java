import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Keeps 32 KiB more outside of the heap every 100 ms: about 19 MiB a minute. */
class Leak {
    public static void main(String[] words) throws InterruptedException {
        List<ByteBuffer> kept = new ArrayList<>();
        while (true) {
            ByteBuffer buffer = ByteBuffer.allocateDirect(32 * 1024);
            for (int at = 0; at < buffer.capacity(); at += 512) buffer.put(at, (byte) 1);
            kept.add(buffer);
            Thread.sleep(100);
        }
    }
}
